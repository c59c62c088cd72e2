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
  /** The last day, `2026-12-31`. */
  readonly until?: string | undefined;
}

export function weekdayOf(day: Temporal.PlainDate): Weekday {
  return WEEKDAYS[day.dayOfWeek - 1] ?? 'MO';
}
