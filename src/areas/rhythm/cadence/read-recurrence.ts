/** Reads an RFC 5545 recurrence into what it says, or into the first part of it that says nothing. */
import { endIn } from './end.ts';
import type { Recurrence, Start } from './recurrence.ts';
import { RECURRENCE_PARTS, type Draft } from './recurrence-parts.ts';

interface Misreading {
  /** The part as it is written, `BYDAY=TUE`. */
  readonly part: string;
  readonly expected: string;
}

export type Reading = { readonly recurrence: Recurrence } | { readonly misreading: Misreading };

/** @param start what decides on which day a moment of `UNTIL` falls */
export function readRecurrence(rrule: string, start: Start): Reading {
  const draft: Draft = {};
  const seen = new Set<string>();
  for (const part of rrule.split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    const known = Object.hasOwn(RECURRENCE_PARTS, name) ? RECURRENCE_PARTS[name] : undefined;
    if (known === undefined) return misread(part, `one of \`${Object.keys(RECURRENCE_PARTS).join('`, `')}\``);
    if (seen.has(name)) return misread(part, `\`${name}\` once`);
    const read = known.read(value);
    if (read === undefined) return misread(part, known.expected);
    seen.add(name);
    Object.assign(draft, read);
  }
  const recurrence = complete(draft, start);
  if (recurrence === undefined) return misread(rrule, 'a part `FREQ`');
  const conflict = conflictIn(recurrence);
  return conflict === undefined ? { recurrence } : misread(partOf(rrule, conflict.name), conflict.expected);
}

function misread(part: string, expected: string): Reading {
  return { misreading: { part, expected } };
}

function complete({ frequency, end, ...draft }: Draft, start: Start): Recurrence | undefined {
  return (
    frequency && {
      interval: 1,
      days: [],
      monthDays: [],
      months: [],
      positions: [],
      weekStart: 'MO',
      ...draft,
      ...(end && endIn(end, start)),
      frequency,
    }
  );
}

/** Parts that RFC 5545 does not allow beside one another, or that nobody could rely on. */
function conflictIn({
  frequency,
  days,
  monthDays,
  months,
  positions,
  count,
  until,
}: Recurrence): { readonly name: string; readonly expected: string } | undefined {
  const counted = days.some(({ nth }) => nth !== undefined);
  if (counted && (frequency === 'DAILY' || frequency === 'WEEKLY'))
    return { name: 'BYDAY', expected: `days without a number, since \`FREQ\` is \`${frequency}\`` };
  // Of a whole year, programs do not agree on what counted days beside others mean.
  const isOfYear = frequency === 'YEARLY' && months.length === 0;
  if (counted && isOfYear && (monthDays.length > 0 || days.some(({ nth }) => nth === undefined)))
    return { name: 'BYDAY', expected: 'days with a number alone, or `BYMONTH` beside them' };
  if (monthDays.length > 0 && frequency === 'WEEKLY')
    return { name: 'BYMONTHDAY', expected: 'no such part, since `FREQ` is `WEEKLY`' };
  if (positions.length > 0 && days.length + monthDays.length + months.length === 0)
    return { name: 'BYSETPOS', expected: 'another part to choose from, such as `BYDAY`' };
  if (count !== undefined && until !== undefined) return { name: 'COUNT', expected: 'either `COUNT` or `UNTIL`' };
  return undefined;
}

function partOf(rrule: string, name: string): string {
  return rrule.split(';').find((part) => part.startsWith(`${name}=`)) ?? rrule;
}
