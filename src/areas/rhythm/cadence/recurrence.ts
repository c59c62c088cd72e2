/** What an RFC 5545 recurrence says. */
import type { Temporal } from 'temporal-polyfill';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface DayOfWeek {
  readonly weekday: Weekday;
  /** The second one of its month (or year), the last one (−1); none for every one. */
  readonly nth?: number | undefined;
}

export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly days: readonly DayOfWeek[];
  /** Days of the month; −1 is the last. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Which of the days of a period count; −1 is the last. */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
  readonly count?: number | undefined;
  /** The last day on which it may begin, in the zone of its start: `2026-12-31`. */
  readonly until?: string | undefined;
  /** Where it ends at a moment rather than with a day: that moment on the clock of the start, `2026-12-31T14:00:00`. */
  readonly endsAt?: string | undefined;
}

/** The first time, and the zone in which its clock is read. */
export interface Start {
  readonly start: string;
  readonly timezone: string;
}

export function weekdayOf(day: Temporal.PlainDate): Weekday {
  return WEEKDAYS[day.dayOfWeek - 1] ?? 'MO';
}
