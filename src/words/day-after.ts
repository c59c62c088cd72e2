/** The day that lies so far after another, or before it. */
import { Temporal } from 'temporal-polyfill';

/** @param by days, or a duration such as `P2W`; less than none leads back */
export function dayAfter(day: string, by: number | string): string {
  return Temporal.PlainDate.from(day)
    .add(typeof by === 'number' ? { days: by } : by)
    .toString();
}

export function dayBefore(day: string): string {
  return dayAfter(day, -1);
}
