/** The parts of an RFC 5545 recurrence, and how the value of each is read. */
import { isDate } from '#model/fields.ts';
import type { WrittenEnd } from './end.ts';
import { WEEKDAYS, type DayOfWeek, type Frequency, type Recurrence, type Weekday } from './recurrence.ts';

/** A recurrence while it is read, part by part: where it ends is known with its zone alone. */
export type Draft = { -readonly [Field in Exclude<keyof Recurrence, 'until' | 'endsAt'>]?: Recurrence[Field] } & {
  end?: WrittenEnd;
};

/** How each part is read: its place in the recurrence, or nothing where the value is none. */
export const RECURRENCE_PARTS: Readonly<
  Record<string, { readonly expected: string; readonly read: (value: string) => Draft | undefined }>
> = {
  FREQ: {
    expected: '`DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`',
    read: (value) => (isFrequency(value) ? { frequency: value } : undefined),
  },
  INTERVAL: { expected: 'a number from 1', read: (value) => single(value, 1, 1000, (interval) => ({ interval })) },
  COUNT: { expected: 'a number from 1', read: (value) => single(value, 1, 100_000, (count) => ({ count })) },
  UNTIL: { expected: 'a day, such as `20261231`', read: (value) => ending(value) },
  BYDAY: { expected: 'days such as `TU`, `2TH` or `-1FR`', read: (value) => daysOfWeek(value) },
  BYMONTHDAY: {
    expected: 'days from 1 to 31, or from the end, -1 to -31',
    read: (value) => several(value, 31, true, (monthDays) => ({ monthDays })),
  },
  BYMONTH: { expected: 'months from 1 to 12', read: (value) => several(value, 12, false, (months) => ({ months })) },
  BYSETPOS: {
    expected: 'places such as `1` or `-1`',
    read: (value) => several(value, 366, true, (positions) => ({ positions })),
  },
  WKST: { expected: 'a day, such as `MO`', read: (value) => (isWeekday(value) ? { weekStart: value } : undefined) },
};

function isFrequency(text: string): text is Frequency {
  return /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(text);
}

function isWeekday(text: string): text is Weekday {
  return (WEEKDAYS as readonly string[]).includes(text);
}

function single(text: string, least: number, most: number, place: (number: number) => Draft): Draft | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? place(number) : undefined;
}

function several(
  text: string,
  most: number,
  fromTheEnd: boolean,
  place: (numbers: readonly number[]) => Draft,
): Draft | undefined {
  const numbers = text.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : NaN));
  const allowed = (number: number) => Math.abs(number) >= 1 && Math.abs(number) <= most && (number > 0 || fromTheEnd);
  return numbers.every(allowed) ? place([...new Set(numbers)].toSorted(fromFirstToLast)) : undefined;
}

function daysOfWeek(text: string): Draft | undefined {
  const read = text.split(',').map((each): DayOfWeek | undefined => {
    const [, nth, weekday = ''] = /^([+-]?[1-9]\d?)?([A-Z]{2})$/.exec(each) ?? [];
    if (!isWeekday(weekday) || Math.abs(Number(nth ?? 1)) > 53) return undefined;
    return nth === undefined ? { weekday } : { weekday, nth: Number(nth) };
  });
  const days = read.filter((each) => each !== undefined);
  const place = ({ weekday, nth = 0 }: DayOfWeek) => (nth < 0 ? 1000 + nth : nth) * 10 + WEEKDAYS.indexOf(weekday);
  return days.length === read.length ? { days: days.toSorted((a, b) => place(a) - place(b)) } : undefined;
}

/** The first, the second, the last: what counts from the end comes after what counts from the start. */
function fromFirstToLast(a: number, b: number): number {
  return a < 0 === b < 0 ? a - b : b - a;
}

/** `20261231` or, as a moment, `20261231T235959Z`; without its `Z` it is on the clock of the start. */
function ending(text: string): Draft | undefined {
  const [, year, month, dayOfMonth, hour, minute, second, universal] =
    /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/.exec(text) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isDate(day)) return undefined;
  return { end: { day, time: hour && `${hour}:${minute}:${second}`, isUniversal: universal === 'Z' } };
}
