/** A day with its day of the week, as messages and English calendars write it. */
import { Temporal } from 'temporal-polyfill';
import { english } from '#words/english.ts';

/** `2026-01-05T10:00` is on Monday, 5 January 2026. */
export function dayInWords(date: string): string {
  const day = date.slice(0, 10);
  return `${english.weekday(Temporal.PlainDate.from(day).dayOfWeek)}, ${english.day(day)}`;
}
