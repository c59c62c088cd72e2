/** Arithmetic with ISO 8601 durations that needs no calendar. */
import { Temporal } from 'temporal-polyfill';

const MINUTES = { weeks: 10_080, days: 1440, hours: 60, minutes: 1, seconds: 1 / 60 } as const;

/** How many minutes it lasts; none where it has months or years, which differ in length. */
export function minutesIn(duration: string): number | undefined {
  const read = Temporal.Duration.from(duration);
  if (read.years !== 0 || read.months !== 0) return undefined;
  return (
    read.weeks * MINUTES.weeks +
    read.days * MINUTES.days +
    read.hours * MINUTES.hours +
    read.minutes * MINUTES.minutes +
    read.seconds * MINUTES.seconds
  );
}

/** How many days it lasts; none where it is not made of whole days and weeks. */
export function daysIn(duration: string): number | undefined {
  const minutes = minutesIn(duration);
  return minutes === undefined || minutes % MINUTES.days !== 0 ? undefined : minutes / MINUTES.days;
}

/** One after the other: each unit is added by itself, so that months stay months. */
export function sumOf(durations: readonly string[]): string {
  const read = durations.map((each) => Temporal.Duration.from(each));
  const total = (unit: 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds') =>
    read.reduce((sum, each) => sum + each[unit], 0);
  return new Temporal.Duration(
    total('years'),
    total('months'),
    total('weeks'),
    total('days'),
    total('hours'),
    total('minutes'),
    total('seconds'),
  ).toString();
}
