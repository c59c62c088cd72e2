/** Dates as people write them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-04-01` is 1 April 2026. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthName(month ?? 1)} ${year}`;
}

/** Whether it begins with a day of the calendar; what does not stays as it was written. */
export function isDay(text: string): boolean {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? [];
  return monthName(Number(month)) !== '' && Number(day) >= 1 && Number(day) <= 31;
}

/** @param month from 1 to 12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
