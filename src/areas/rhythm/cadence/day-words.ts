/** A day with its day of the week, as calendars write it. */
import { Temporal } from 'temporal-polyfill';
import { dateInWords } from '#words/date-words.ts';
import { weekdayOf } from './recurrence.ts';
import { WEEKDAY_NAMES } from './rhythm.ts';

/** `2026-01-05T10:00` is on Monday, 5 January 2026. */
export function dayInWords(date: string): string {
  const day = date.slice(0, 10);
  return `${WEEKDAY_NAMES[weekdayOf(Temporal.PlainDate.from(day))]}, ${dateInWords(day)}`;
}
