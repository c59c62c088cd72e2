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

/** @param month from 1 to 12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
