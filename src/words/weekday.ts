/** The days of the week by name. */
import { Temporal } from 'temporal-polyfill';

const MONDAY = Temporal.PlainDate.from('2024-01-01');

/** @param weekday 1 is Monday, 7 is Sunday */
export function weekdayName(weekday: number, locale: string): string {
  return MONDAY.add({ days: weekday - 1 }).toLocaleString(locale, { weekday: 'long' });
}
