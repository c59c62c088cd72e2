/** Days as readers write them. */
import { monthName } from '#words/date-words.ts';

/** `2026-04-01` as *1 April 2026*; what is no day stays as it is. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  const name = monthName(Number(month));
  return name === '' ? day : `${Number(date)} ${name} ${year}`;
}
