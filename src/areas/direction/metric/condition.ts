/** Whether the values of a metric can be relied on today: measured, and recent enough. */
import type { Entry } from '#model/entry.ts';
import { daysBetween } from '#words/days-between.ts';
import { isMeasured, pointsOf, type Measured } from './series.ts';
import type { Frequency } from './values.ts';

export type Condition =
  | { readonly is: 'fresh'; readonly last: Measured }
  /** Its newest rows have no value, though the last value is recent. */
  | { readonly is: 'gap'; readonly last: Measured; readonly missing: number }
  | { readonly is: 'stale'; readonly last: Measured; readonly age: number }
  | { readonly is: 'empty' }
  | { readonly is: 'proposed' | 'broken' | 'retired'; readonly last: Measured | undefined };

/**
 * The oldest, in days, that the last value may be. A value is dated at the start of what it covers and comes at its end, so one
 * that is two periods old is still the newest there can be; a daily one may wait for a long weekend.
 */
export const OLDEST: Readonly<Record<Frequency, number>> = { daily: 4, weekly: 14, monthly: 62, quarterly: 184 };

export function conditionOf(metric: Pick<Entry<'metric'>, 'data' | 'series'>, today: string): Condition {
  const points = pointsOf(metric);
  const { lifecycle, updateFrequency } = metric.data;
  const last = points.findLast(isMeasured);
  if (lifecycle !== 'active') return { is: lifecycle, last };
  if (last === undefined) return { is: 'empty' };
  const age = daysBetween(last.date, today);
  if (age > OLDEST[updateFrequency]) return { is: 'stale', last, age };
  const missing = points.length - 1 - points.lastIndexOf(last);
  return missing > 0 ? { is: 'gap', last, missing } : { is: 'fresh', last };
}

/** Whether readers have to be told before they read the number. */
export function isDoubtful({ is }: Condition): boolean {
  return is === 'stale' || is === 'broken' || is === 'empty' || is === 'gap';
}
