/** A rhythm in English: `every second Tuesday`, `the last Wednesday of each month`. */
import { monthName } from '#words/date-words.ts';
import { english } from '#words/english.ts';
import { listInWords, numberInWords, ordinal, ordinalInWords } from '#words/number-words.ts';
import type { Rhythm, Span, Weekdays, Which } from '../cadence/rhythm.ts';
import { WEEKDAYS, type Weekday } from '../cadence/recurrence.ts';

export function rhythmInEnglish(rhythm: Rhythm): string {
  switch (rhythm.by) {
    case 'day':
      return rhythm.every === 1 ? `every day${inMonths(rhythm.months)}` : every(rhythm.every, 'day');
    case 'week':
      return weekly(rhythm);
    case 'year':
      return `${listInWords(rhythm.dates.map(String))} ${monthName(rhythm.month)} ${years(rhythm.every)}`;
    case 'place':
      return `${daysOf(rhythm.which)} of ${spanOf(rhythm.of)}`;
  }
}

function weekly({ every: interval, weekdays, months }: Extract<Rhythm, { readonly by: 'week' }>): string {
  if (interval === 1) return `every ${namesOf(weekdays, listInWords)}${inMonths(months)}`;
  if (weekdays === 'all') return `every day of ${every(interval, 'week')}`;
  if (interval === 2 && weekdays.length === 1) return `every second ${namesOf(weekdays, listInWords)}`;
  return `${every(interval, 'week')} on ${weekdays === 'working' ? 'weekdays' : namesOf(weekdays, listInWords)}`;
}

/** Every second one; from three on, every three. */
function every(interval: number, unit: 'day' | 'week' | 'year'): string {
  return interval === 2 ? `every second ${unit}` : `every ${numberInWords(interval)} ${unit}s`;
}

function years(interval: number): string {
  return interval === 1 ? 'each year' : every(interval, 'year');
}

/** The first and third Thursday; the 1st and the 15th; the last day. */
function daysOf(which: Which): string {
  if ('dates' in which)
    return listInWords(which.dates.map((each) => (each > 0 ? `the ${ordinal(each)}` : `the ${place(each)} day`)));
  return listInWords(
    which.weekdays.map(
      ({ places, weekdays }) => `the ${listInWords(places.map(place))} ${namesOf(weekdays, english.choice)}`,
    ),
  );
}

function spanOf(span: Span): string {
  if ('unit' in span)
    return span.every === 1 ? `each ${span.unit}` : `every ${ordinalInWords(span.every)} ${span.unit}`;
  const months = listInWords(span.months.map(monthName));
  return span.everyYears === 1 && span.months.length > 1 ? months : `${months} ${years(span.everyYears)}`;
}

function place(number: number): string {
  if (number > 0) return ordinalInWords(number);
  return number === -1 ? 'last' : `${ordinalInWords(-number)} to last`;
}

function namesOf(weekdays: Weekdays, joined: (names: readonly string[]) => string): string {
  if (weekdays === 'all') return 'day';
  return weekdays === 'working' ? 'weekday' : joined(weekdays.map(weekdayName));
}

function weekdayName(weekday: Weekday): string {
  return english.weekday(WEEKDAYS.indexOf(weekday) + 1);
}

function inMonths(months: readonly number[]): string {
  return months.length === 0 ? '' : ` in ${listInWords(months.map(monthName))}`;
}
