/** What a recurrence amounts to, ready to be said: every language has its own grammar for it, in `words/`. */
import { Temporal } from 'temporal-polyfill';
import { weekdayOf, WEEKDAYS, type DayOfWeek, type Recurrence, type Weekday } from './recurrence.ts';

export type Rhythm =
  /** *Every second day*; every day in some months. */
  | { readonly by: 'day'; readonly every: number; readonly months: readonly number[] }
  /** *Every second Tuesday*; every Monday in some months. */
  | { readonly by: 'week'; readonly every: number; readonly weekdays: Weekdays; readonly months: readonly number[] }
  /** *15 March each year*. */
  | { readonly by: 'year'; readonly every: number; readonly dates: readonly number[]; readonly month: number }
  /** *The first Thursday of each month*. */
  | { readonly by: 'place'; readonly which: Which; readonly of: Span };

/** Monday to Friday, in whatever order they were written, are the working days. */
export type Weekdays = 'all' | 'working' | readonly Weekday[];

/** Days of the week by their places, or days of the month; from the end, -1 is the last. */
export type Which =
  | { readonly weekdays: readonly { readonly places: readonly number[]; readonly weekdays: Weekdays }[] }
  | { readonly dates: readonly number[] };

export type Span =
  | { readonly months: readonly number[]; readonly everyYears: number }
  | { readonly unit: 'month' | 'year'; readonly every: number };

/** Months apart that come back to the same months each year, so that they can be named. */
const NAMED_MONTH_INTERVALS = new Set([3, 4, 6, 12]);

/** None where no words say just this. @param start its first day, which decides what the recurrence leaves open */
export function rhythmOf(recurrence: Recurrence, start: string): Rhythm | undefined {
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  const whole = withStart(recurrence, first);
  switch (whole.frequency) {
    case 'DAILY':
      return daily(whole);
    case 'WEEKLY':
      return weekly(whole);
    case 'MONTHLY':
      return inMonths(whole, monthsOfYear(whole, first));
    case 'YEARLY':
      return inMonths(whole, yearsOf(whole));
  }
}

/** What a recurrence leaves open, its first day says: which day of the week, of the month or of the year. */
function withStart(recurrence: Recurrence, start: Temporal.PlainDate): Recurrence {
  const { frequency, days, monthDays, months } = recurrence;
  if (days.length > 0 || monthDays.length > 0 || frequency === 'DAILY') return recurrence;
  if (frequency === 'WEEKLY') return { ...recurrence, days: [{ weekday: weekdayOf(start) }] };
  return {
    ...recurrence,
    monthDays: [start.day],
    months: frequency === 'YEARLY' && months.length === 0 ? [start.month] : months,
  };
}

function daily(recurrence: Recurrence): Rhythm | undefined {
  const { interval, days, monthDays, months, positions } = recurrence;
  if (interval === 1 && days.length > 0) return weekly(recurrence);
  if (days.length + monthDays.length + positions.length > 0 || (interval > 1 && months.length > 0)) return undefined;
  return { by: 'day', every: interval, months };
}

function weekly({ interval, days, monthDays, months, positions }: Recurrence): Rhythm | undefined {
  if (positions.length + monthDays.length > 0 || (interval > 1 && months.length > 0)) return undefined;
  return { by: 'week', every: interval, weekdays: weekdaysOf(days), months };
}

function monthsOfYear({ interval, months }: Recurrence, start: Temporal.PlainDate): Span | undefined {
  if (interval === 1) return months.length === 0 ? { unit: 'month', every: 1 } : { months, everyYears: 1 };
  if (months.length > 0) return undefined;
  if (!NAMED_MONTH_INTERVALS.has(interval)) return { unit: 'month', every: interval };
  const named = Array.from({ length: 12 / interval }, (_, index) => ((start.month - 1 + index * interval) % 12) + 1);
  return { months: named.toSorted((a, b) => a - b), everyYears: 1 };
}

function yearsOf({ interval, months, monthDays }: Recurrence): Span | undefined {
  if (months.length > 0) return { months, everyYears: interval };
  if (interval > 1) return undefined;
  return { unit: monthDays.length > 0 ? 'month' : 'year', every: 1 };
}

function inMonths(recurrence: Recurrence, span: Span | undefined): Rhythm | undefined {
  const { days, monthDays, positions, frequency } = recurrence;
  if (span === undefined || (days.length > 0 && monthDays.length > 0)) return undefined;
  const month = 'months' in span && span.months.length === 1 ? span.months[0] : undefined;
  if (month !== undefined && days.length === 0 && positions.length === 0 && monthDays.every((each) => each > 0))
    return { by: 'year', every: 'everyYears' in span ? span.everyYears : 1, dates: monthDays, month };
  // Of a whole year one day is chosen, and not one of each of its months.
  if (positions.length > 0 && frequency === 'YEARLY' && 'months' in span && month === undefined) return undefined;
  const which = days.length > 0 ? placedWeekdays(days, positions) : placedDates(monthDays, positions);
  return which === undefined ? everyWeekdayIn(recurrence, span) : { by: 'place', which, of: span };
}

/** All Mondays of some months: no words say all Mondays of every second month, or of every second year. */
function everyWeekdayIn({ days, monthDays, positions }: Recurrence, span: Span): Rhythm | undefined {
  const isPlain = days.every(({ nth }) => nth === undefined) && positions.length + monthDays.length === 0;
  if (!isPlain || ('months' in span ? span.everyYears : span.every) > 1) return undefined;
  return { by: 'week', every: 1, weekdays: weekdaysOf(days), months: 'months' in span ? span.months : [] };
}

/** The first and third Thursday; the last working day. */
function placedWeekdays(days: readonly DayOfWeek[], positions: readonly number[]): Which | undefined {
  if (positions.length > 0)
    return days.every(({ nth }) => nth === undefined)
      ? { weekdays: [{ places: positions, weekdays: weekdaysOf(days) }] }
      : undefined;
  if (days.some(({ nth }) => nth === undefined)) return undefined;
  const groups = Map.groupBy(days, ({ weekday }) => weekday);
  return {
    weekdays: [...groups].map(([weekday, each]) => ({
      places: each.map(({ nth = 1 }) => nth),
      weekdays: [weekday],
    })),
  };
}

function placedDates(dates: readonly number[], positions: readonly number[]): Which | undefined {
  return positions.length > 0 ? undefined : { dates };
}

function weekdaysOf(days: readonly DayOfWeek[]): Weekdays {
  const weekdays = new Set(days.map(({ weekday }) => weekday));
  if (weekdays.size === 7) return 'all';
  return weekdays.size === 5 && WEEKDAYS.slice(0, 5).every((each) => weekdays.has(each)) ? 'working' : [...weekdays];
}
