/** The days of the week by name. */
import { Temporal } from 'temporal-polyfill';

const MONDAY = Temporal.PlainDate.from('2024-01-01');

/** A page of a month asks for one on each of its days, and formatting a date is expensive. */
const namesIn = new Map<string, readonly string[]>();

/** @param weekday 1 is Monday, 7 is Sunday */
export function weekdayName(weekday: number, locale: string): string {
  const names = namesIn.get(locale) ?? weekdayNames(locale);
  namesIn.set(locale, names);
  return names[weekday - 1] ?? '';
}

function weekdayNames(locale: string): readonly string[] {
  return Array.from({ length: 7 }, (_, days) => MONDAY.add({ days }).toLocaleString(locale, { weekday: 'long' }));
}
