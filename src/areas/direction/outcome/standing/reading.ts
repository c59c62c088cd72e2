/** What a number was last known to be: on which day, and where that is written. */
import type { Entry } from '#model/entry.ts';
import { daysBetween } from '#words/days-between.ts';
import { OLDEST } from '../../metric/condition.ts';
import { isMeasured, pointsOf } from '../../metric/series.ts';
import type { KeyResult } from '../schema.ts';

export interface Reading {
  readonly value: number;
  readonly date: string;
  /** The owners noted it, or it was measured. */
  readonly from: 'check-in' | 'series';
  readonly note?: string | undefined;
}

/**
 * The last point of the metric's series, or the last check-in where that is newer.
 * @param asOf the last day that counts
 */
export function readingOf(
  { checkIns }: Pick<KeyResult, 'checkIns'>,
  metric: Entry<'metric'> | undefined,
  asOf: string,
): Reading | undefined {
  const measured = metric && lastMeasured(metric, asOf);
  const noted = lastCheckIn({ checkIns }, asOf);
  if (noted === undefined) return measured;
  if (measured !== undefined && measured.date.slice(0, 10) >= noted.date) return measured;
  return { value: noted.value, date: noted.date, from: 'check-in', note: noted.note };
}

export function lastMeasured(metric: Entry<'metric'>, asOf: string): Reading | undefined {
  const point = pointsOf(metric).findLast((each) => isMeasured(each) && each.date.slice(0, 10) <= asOf);
  return point?.value === undefined
    ? undefined
    : { value: point.value, date: point.date, from: 'series', note: point.note };
}

export function lastCheckIn({ checkIns }: Pick<KeyResult, 'checkIns'>, asOf: string) {
  return checkIns
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

export interface Age {
  readonly days: number;
  /** Whether the next number should have come by now. */
  readonly isStale: boolean;
}

export function ageOf({ date }: Pick<Reading, 'date'>, metric: Entry<'metric'> | undefined, asOf: string): Age {
  const days = daysBetween(date, asOf);
  return { days, isStale: metric !== undefined && days > OLDEST[metric.data.updateFrequency] };
}
