/** The Monday of the week of a day. */
import { Temporal } from 'temporal-polyfill';

export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
