/** The window that an objective is measured over now: the last so many days, or the present one of a calendar. */
import { Temporal } from 'temporal-polyfill';
import type { Slo } from '../schema.ts';
import { DAY, minuteAfter, minuteOf, type Span } from './spans.ts';

export interface Window extends Span {
  /** Up to where numbers may tell of it; `to` itself where it rolls. */
  readonly until: number;
}

/** @param until where the numbers end: a rolling window ends there too, because nothing is known of the time after it */
export function windowNow(window: Slo['window'], until: number, today: string): Window {
  if (typeof window === 'string')
    return { from: minuteAfter(until, Temporal.Duration.from(window), -1), to: until, until };
  const unit = unitOf(window);
  const first = minuteOf(window.start);
  // The last minute of today: a window that begins in the course of it is the present one.
  const now = minuteOf(today) + DAY - 1;
  // Months differ by days only, so the guess is near.
  let index = Math.floor((now - first) / (minuteAfter(first, unit) - first));
  while (minuteAfter(first, unit, index) > now) index -= 1;
  while (minuteAfter(first, unit, index + 1) <= now) index += 1;
  const [from, to] = [minuteAfter(first, unit, index), minuteAfter(first, unit, index + 1)];
  return { from, to, until: Math.max(from, Math.min(to, until)) };
}

function unitOf({ calendar, every }: Exclude<Slo['window'], string>): Temporal.Duration {
  return calendar === 'quarter'
    ? Temporal.Duration.from({ months: 3 * every })
    : Temporal.Duration.from({ [`${calendar}s`]: every });
}
