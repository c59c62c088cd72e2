/** What is different in the files beside an entry: the numbers of a series, the facts that programs found out. */
import type { ChangeTools, Statement } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import type { Fact, Facts } from '#model/facts.ts';
import type { Series, SeriesPoint } from '#model/series.ts';
import { isSame } from './fields/same.ts';

export function besideStatements(
  before: Entry,
  after: Entry,
  tools: Pick<ChangeTools, 'speech'>,
): readonly Statement[] {
  return [...seriesStatements(before.series, after.series, tools), ...factStatements(before.facts, after.facts)];
}

function seriesStatements(
  before: Series | undefined,
  after: Series | undefined,
  { speech }: Pick<ChangeTools, 'speech'>,
) {
  if (before === undefined && after === undefined) return [];
  const [old, present] = [byDay(before), byDay(after)];
  const added = [...present].filter(([at]) => !old.has(at));
  const gone = [...old].filter(([at]) => !present.has(at));
  const corrected = [...present].filter(([at, point]) => {
    const former = old.get(at);
    return former !== undefined && !(isSame(former.values, point.values) && former.note === point.note);
  });
  const says: string[] = [];
  const last = added.at(-1)?.[1];
  if (last !== undefined)
    says.push(
      `gets ${counted(added.length, 'new value')}, the last for ${speech.day(last.at)}: ${valuesOf(last, speech)}`,
    );
  if (corrected.length > 0)
    says.push(
      `corrects ${counted(corrected.length, 'value')} of ${days(
        corrected.map(([at]) => at),
        speech,
      )}`,
    );
  if (gone.length > 0)
    says.push(
      `loses ${counted(gone.length, 'value')} of ${days(
        gone.map(([at]) => at),
        speech,
      )}`,
    );
  return says.map((each): Statement => ({ says: each, weight: 'fields', fields: [] }));
}

function byDay(series: Series | undefined): ReadonlyMap<string, SeriesPoint> {
  return new Map((series?.points ?? []).map((point) => [point.at, point]));
}

function valuesOf({ values }: SeriesPoint, { number }: ChangeTools['speech']): string {
  const each = Object.entries(values);
  return each.map(([name, value]) => (each.length === 1 ? number(value) : `${name} ${number(value)}`)).join(', ');
}

function days(all: readonly string[], { day }: ChangeTools['speech']): string {
  const [first = '', last = first] = [all[0], all.at(-1)];
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

function factStatements(before: Facts | undefined, after: Facts | undefined): readonly Statement[] {
  if (before === undefined && after === undefined) return [];
  const keyed = (facts: Facts | undefined) =>
    new Map((facts?.all ?? []).map((fact): [string, Fact] => [`${fact.about} ${fact.part}`, fact]));
  const [old, present] = [keyed(before), keyed(after)];
  const states = [...present].filter(([key, { state }]) => old.get(key)?.state !== state);
  const gone = [...old].filter(([key]) => !present.has(key));
  const others = [...present].filter(([key, fact]) => {
    const former = old.get(key);
    return former?.state === fact.state && (former.date !== fact.date || former.evidence !== fact.evidence);
  });
  const says: string[] = [];
  const byState = Map.groupBy(states, ([, { state }]) => state);
  for (const [state, all] of byState)
    says.push(
      `has ${counted(all.length, 'fact')} that ${all.length === 1 ? 'is' : 'are'} now ${state.replaceAll('-', ' ')}`,
    );
  if (gone.length > 0) says.push(`loses ${counted(gone.length, 'fact')}`);
  return [
    ...says.map((each): Statement => ({ says: each, weight: 'fields', fields: [] })),
    ...(others.length > 0 && says.length === 0
      ? [
          {
            says: `has ${counted(others.length, 'fact')} looked at again, with the same result`,
            weight: 'upkeep' as const,
            fields: [],
          },
        ]
      : []),
  ];
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
