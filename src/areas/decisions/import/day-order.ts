/** Whether a log writes the day or the month first: days such as `03/04/2024` are told by the others of the log. */
import { counted } from '#words/number-words.ts';
import { daysFirst, isAmbiguousDay, readSlashed, type Order } from '../madr/days.ts';
import type { ReadRecord } from './log-record.ts';

const DAYS = ['date', 'created', 'decided'] as const;

export function inOneOrder(records: readonly ReadRecord[]): {
  readonly records: readonly ReadRecord[];
  readonly notes: readonly string[];
} {
  const written = records.flatMap(({ record }) => DAYS.flatMap((name) => record.facts[name]?.values ?? []));
  const [order, ...others] = new Set(written.flatMap((value) => daysFirst(value) ?? []));
  const told = written.filter((value) => isAmbiguousDay(value) && readSlashed(value, order ?? 'day') !== undefined);
  if (order === undefined || others.length > 0 || told.length === 0) return { records, notes: [] };
  return {
    records: records.map((each) => ({ ...each, record: { ...each.record, facts: ordered(each.record.facts, order) } })),
    notes: [
      `${counted(told.length, 'date')} such as \`${told[0] ?? ''}\` ${told.length === 1 ? 'is' : 'are'} read with the ${order} first, as other dates of the log are written`,
    ],
  };
}

function ordered(facts: ReadRecord['record']['facts'], order: Order): ReadRecord['record']['facts'] {
  const read = DAYS.flatMap((name) => {
    const fact = facts[name];
    if (fact === undefined) return [];
    const values = fact.values.map((value) => (isAmbiguousDay(value) ? (readSlashed(value, order) ?? value) : value));
    return [[name, { ...fact, values }] as const];
  });
  return { ...facts, ...Object.fromEntries(read) };
}
