/** Stretches of time in whole minutes, on the clock that the series is written by. */
import { Temporal } from 'temporal-polyfill';
import type { SeriesPoint } from '#model/series.ts';

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** From a minute up to, and without, another; both counted from the beginning of 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** @param at a day, or a day with a time: `2026-04-01T13:00` */
export function minuteOf(at: string): number {
  return Temporal.PlainDateTime.from(at).toZonedDateTime('UTC').epochMilliseconds / 60_000;
}

/** The minute that so many durations lead to; months keep the day of the month where there is one. */
export function minuteAfter(minute: number, duration: Temporal.Duration, times = 1): number {
  const { years, months, weeks, days, hours, minutes } = duration;
  const way = { years: years * times, months: months * times, weeks: weeks * times, days: days * times };
  const whole = Temporal.Duration.from({ ...way, hours: hours * times, minutes: minutes * times });
  return minuteOf(timeOf(minute).add(whole).toString({ smallestUnit: 'minute' }));
}

/** `2026-04-01`: the day that a minute belongs to. */
export function dayOf(minute: number): string {
  return timeOf(minute).toPlainDate().toString();
}

/** `2026-04-01T13:00`: the hour that a minute belongs to. */
export function hourOf(minute: number): string {
  return timeOf(Math.floor(minute / HOUR) * HOUR).toString({ smallestUnit: 'minute' });
}

function timeOf(minute: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
}

/** The day or the hour that a point tells of. */
export function spanOf({ at }: Pick<SeriesPoint, 'at'>): Span {
  const from = minuteOf(at);
  return { from, to: from + (at.length === 10 ? DAY : HOUR) };
}
