/** How many days lie between two days. */
import { Temporal } from 'temporal-polyfill';

/** @returns whole days from `from` to `to`, negative where `to` comes first; a time of day counts for nothing */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}
