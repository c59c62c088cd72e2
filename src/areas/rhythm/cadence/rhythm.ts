/** A recurrence in clear English: `every second Tuesday`, `the last Wednesday of each month`. */
import { Temporal } from 'temporal-polyfill';
import { monthName } from '#words/date-words.ts';
import { listInWords, numberInWords, ordinal, ordinalInWords } from '#words/number-words.ts';
import { weekdayOf, WEEKDAYS, type DayOfWeek, type Recurrence, type Weekday } from './recurrence.ts';

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** Months apart that come back to the same months each year, so that they can be named. */
const NAMED_MONTH_INTERVALS = new Set([3, 4, 6, 12]);

/** None where there are no words that say just this. @param start its first day, which decides what the recurrence leaves open */
export function rhythmInWords(recurrence: Recurrence, start: string): string | undefined {
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
      return inMonths(whole, {
        months: whole.months,
        every: whole.monthDays.length > 0 && whole.months.length === 0 ? 'month' : 'year',
      });
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

function daily(recurrence: Recurrence): string | undefined {
  const { interval, days, monthDays, months, positions } = recurrence;
  if (interval === 1 && days.length > 0) return weekly(recurrence);
  if (days.length + monthDays.length + positions.length > 0 || (interval > 1 && months.length > 0)) return undefined;
  return interval === 1 ? `every day${inNamed(months)}` : every(interval, 'day');
}

function weekly({ interval, days, monthDays, months, positions }: Recurrence): string | undefined {
  if (positions.length + monthDays.length > 0 || (interval > 1 && months.length > 0)) return undefined;
  const names = dayNames(days);
  if (interval === 1) return `every ${names}${inNamed(months)}`;
  return interval === 2 && days.length === 1
    ? `every second ${names}`
    : `${every(interval, 'week')} on ${days.length === 5 && names === 'weekday' ? 'weekdays' : names}`;
}

/** Every second one; from three on, every three. */
function every(interval: number, unit: 'day' | 'week'): string {
  return interval === 2 ? `every second ${unit}` : `every ${numberInWords(interval)} ${unit}s`;
}

interface Period {
  /** The months by name; none where it is all of them. */
  readonly months: readonly number[];
  /** What comes round. */
  readonly every: string;
}

function monthsOfYear({ interval, months }: Recurrence, start: Temporal.PlainDate): Period | undefined {
  if (interval === 1) return { months, every: 'month' };
  if (months.length > 0) return undefined;
  if (!NAMED_MONTH_INTERVALS.has(interval)) return { months, every: `${ordinalInWords(interval)} month` };
  const named = Array.from({ length: 12 / interval }, (_, index) => ((start.month - 1 + index * interval) % 12) + 1);
  return { months: named.toSorted((a, b) => a - b), every: 'month' };
}

function inMonths(recurrence: Recurrence, period: Period | undefined): string | undefined {
  const { days, monthDays, positions, frequency, interval } = recurrence;
  if (period === undefined || (days.length > 0 && monthDays.length > 0)) return undefined;
  const { months } = period;
  const years =
    frequency === 'YEARLY' && interval > 1 ? ` ${everyYears(interval)}` : months.length === 1 ? ' each year' : '';
  const isDate =
    days.length === 0 && months.length === 1 && monthDays.every((each) => each > 0) && positions.length === 0;
  if (isDate) return `${listInWords(monthDays.map(String))} ${monthName(months[0] ?? 1)}${years}`;
  const each = days.length > 0 ? weekdaysOf(days, positions) : datesOf(monthDays, positions);
  if (each === undefined) return everyWeekdayIn(recurrence, period);
  const when =
    months.length > 0
      ? listInWords(months.map(monthName))
      : /^(month|year)$/.test(period.every)
        ? `each ${period.every}`
        : `every ${period.every}`;
  return months.length === 0 && years !== '' ? undefined : `${each} of ${when}${years}`;
}

function everyYears(interval: number): string {
  return interval === 2 ? 'every second year' : `every ${numberInWords(interval)} years`;
}

/** All Mondays of some months: there are no words for all Mondays of every second month. */
function everyWeekdayIn({ days, monthDays, positions, interval }: Recurrence, { months }: Period): string | undefined {
  const plain = days.every(({ nth }) => nth === undefined) && positions.length === 0 && monthDays.length === 0;
  return plain && (interval === 1 || months.length > 0) ? `every ${dayNames(days)}${inNamed(months)}` : undefined;
}

/** The first and third Thursday; the last weekday. */
function weekdaysOf(days: readonly DayOfWeek[], positions: readonly number[]): string | undefined {
  if (positions.length > 0)
    return days.every(({ nth }) => nth === undefined)
      ? `the ${listInWords(positions.map(place))} ${dayNames(days, 'or')}`
      : undefined;
  if (days.some(({ nth }) => nth === undefined)) return undefined;
  const groups = Map.groupBy(days, ({ weekday }) => weekday);
  return listInWords(
    [...groups].map(
      ([weekday, each]) => `the ${listInWords(each.map(({ nth = 1 }) => place(nth)))} ${WEEKDAY_NAMES[weekday]}`,
    ),
  );
}

/** The 1st and the 15th; the last day. */
function datesOf(monthDays: readonly number[], positions: readonly number[]): string | undefined {
  return positions.length > 0
    ? undefined
    : listInWords(monthDays.map((each) => (each > 0 ? `the ${ordinal(each)}` : `the ${place(each)} day`)));
}

function place(number: number): string {
  if (number > 0) return ordinalInWords(number);
  return number === -1 ? 'last' : `${ordinalInWords(-number)} to last`;
}

function dayNames(days: readonly DayOfWeek[], conjunction: 'and' | 'or' = 'and'): string {
  const weekdays = new Set(days.map(({ weekday }) => weekday));
  if (weekdays.size === 7) return 'day';
  if (weekdays.size === 5 && WEEKDAYS.slice(0, 5).every((each) => weekdays.has(each))) return 'weekday';
  const names = [...weekdays].map((each) => WEEKDAY_NAMES[each]);
  return conjunction === 'and' ? listInWords(names) : names.join(' or ');
}

function inNamed(months: readonly number[]): string {
  return months.length === 0 ? '' : ` in ${listInWords(months.map(monthName))}`;
}
