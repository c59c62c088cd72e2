/** Dates as spreadsheets, trackers and programs write them, read as the day that they mean. */
// cspell:ignore woche
import { Temporal } from 'temporal-polyfill';
import { monthNamed } from '#load/hints/month-names.ts';
import { chosen } from '#model/chosen.ts';
import { isDate } from '#model/fields.ts';
import type { Given, Option } from '#model/options.ts';

export const DAY_ORDERS = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** The same option for every importer that reads dates. */
export const datesOption = {
  value: '<order>',
  about: 'What stands first in dates such as 01/04/2026: day-first or month-first.',
} satisfies Option;

export function typedOrder({ dates }: Given): DayOrder | undefined {
  return typeof dates === 'string' ? chosen('order of dates', dates, DAY_ORDERS, (order) => order) : undefined;
}

/** What was written where a day was not: a span stands for its first day, a count for a day in UTC. */
export type Span = 'week' | 'month' | 'quarter' | 'Unix time' | 'serial number';

export interface ReadDate {
  /** `2026-04-01` */
  readonly day: string;
  /** `13:00`, where the time of day was written. */
  readonly time?: string;
  readonly span?: Span;
}

const AMBIGUOUS = 'ambiguous';

/** @returns `ambiguous` where it is one day or another, by the order of day and month; nothing where it is no date */
export function dateFrom(text: string, order?: DayOrder): ReadDate | typeof AMBIGUOUS | undefined {
  const trimmed = text.trim();
  const [before, time] = timeIn(trimmed);
  const written = before.replace(WEEKDAY, '');
  const day = numericDay(written, order) ?? isoDay(written) ?? namedDay(written);
  if (day === AMBIGUOUS) return AMBIGUOUS;
  if (day !== undefined) return isDate(day) ? { day, ...(time === undefined ? {} : { time }) } : undefined;
  return time === undefined ? (spanIn(written) ?? countedDay(written)) : undefined;
}

/** What the dates of a column say about their order: the one in which all of them are days. */
export function orderOf(texts: readonly string[]): DayOrder | undefined {
  return texts.map(provenOrder).find((order) => order !== undefined);
}

function provenOrder(text: string): DayOrder | undefined {
  const [first, second] = DAY_ORDERS.map((order) => dateFrom(text, order));
  if (first === undefined && second !== undefined) return 'month-first';
  return first !== undefined && second === undefined ? 'day-first' : undefined;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\p{L}*\.?,?\s+/iu;
const TIME =
  /(?:T|,?\s+|,)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([AP])?\.?(?:M\.?)?\s*(?:Z|UTC|GMT|CES?T|WES?T|EES?T|BST|[ECMP][SD]T|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w+/-]+\])?$/i;

/** The text before the time of day, and the time. */
function timeIn(text: string): readonly [string, string?] {
  const found = TIME.exec(text);
  if (found === null) return [text];
  const [, hours = '', minutes = '', half] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return [text];
  return [text.slice(0, found.index), `${pad(hour)}:${minutes}`];
}

function isoDay(text: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    [];
  return year && `${year}-${pad(month)}-${pad(day)}`;
}

/** `01/04/2026`, `1.4.26`. `26-04-01` is left alone: which part is the year is anyone's guess. With points between them the day always stands first, unless it is said otherwise. */
function numericDay(text: string, order: DayOrder | undefined): string | undefined {
  const [, first = '', sign, second = '', year = ''] =
    /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (sign === undefined || (sign === '-' && year.length === 2)) return undefined;
  const dayFirst = `${fullYear(year)}-${pad(second)}-${pad(first)}`;
  const monthFirst = `${fullYear(year)}-${pad(first)}-${pad(second)}`;
  const asked = order ?? (sign === '.' && isDate(dayFirst) ? 'day-first' : undefined);
  if (asked !== undefined) return asked === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst === monthFirst || !isDate(monthFirst)) return dayFirst;
  return isDate(dayFirst) ? AMBIGUOUS : monthFirst;
}

/** `Apr 1, 2026`, `1. April 2026`, `01-Apr-26`, `01/Apr/26`. */
function namedDay(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s/-]+(\p{L}+)\.?,?[\s/-]+(\d{4}|\d{2})$/iu.exec(text);
  const monthFirst = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/iu.exec(text);
  const [day = '', name = '', year = ''] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNamed(name);
  return month === undefined ? undefined : `${fullYear(year)}-${pad(month)}-${pad(day)}`;
}

/** A week is read as its Monday, a month or a quarter as its first day. */
function spanIn(text: string): ReadDate | undefined {
  const week =
    /^(?<year>\d{4})[-\s]?(?:W|KW|CW)\s?(?<week>\d{1,2})(?:-1)?$/i.exec(text) ??
    /^(?:W|KW|CW|Week|Woche)\s?(?<week>\d{1,2})[\s/,-]+(?<year>\d{4})$/i.exec(text);
  if (week?.groups) return mondayOf(Number(week.groups.year), Number(week.groups.week));
  const quarter =
    /^(?<year>\d{4})[-\s/]?Q(?<quarter>[1-4])$/i.exec(text) ?? /^Q(?<quarter>[1-4])[-\s/]*(?<year>\d{4})$/i.exec(text);
  if (quarter?.groups) return firstOf(quarter.groups.year ?? '', Number(quarter.groups.quarter) * 3 - 2, 'quarter');
  const month =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(text) ?? /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text);
  if (month?.groups) return firstOf(month.groups.year ?? '', Number(month.groups.month), 'month');
  const [, name = '', of = ''] = /^(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(text) ?? [];
  const named = monthNamed(name);
  return named === undefined ? undefined : firstOf(of, named, 'month');
}

function firstOf(year: string, month: number, span: Span): ReadDate | undefined {
  const day = `${year}-${pad(month)}-01`;
  return isDate(day) ? { day, span } : undefined;
}

function mondayOf(year: number, week: number): ReadDate | undefined {
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return monday.weekOfYear === week && monday.yearOfWeek === year
    ? { day: monday.toString(), span: 'week' }
    : undefined;
}

/** Day 0 of the count that spreadsheets keep, as it holds since March 1900. */
const SERIAL_START = Temporal.PlainDate.from('1899-12-30');

function countedDay(text: string): ReadDate | undefined {
  if (/^\d{13}$/.test(text)) return unixDay(Number(text));
  if (/^\d{10}(\.\d+)?$/.test(text)) return unixDay(Math.floor(Number(text)) * 1000);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  // From 1954 to 2119: a smaller or greater number is more likely a value.
  if (serial < 20_000 || serial > 80_000) return undefined;
  return { day: SERIAL_START.add({ days: Math.floor(serial) }).toString(), span: 'serial number' };
}

function unixDay(milliseconds: number): ReadDate {
  const moment = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC');
  return { day: moment.toPlainDate().toString(), time: moment.toPlainTime().toString().slice(0, 5), span: 'Unix time' };
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}
