/** The values of a metric over time, whether they stand in its own file or in the CSV file beside it. */
import type { Entry } from '#model/entry.ts';

/** A day without a value is one on which it could not be measured. */
export interface Point {
  readonly date: string;
  readonly value: number | undefined;
  readonly note?: string | undefined;
}

/** A point that has a value. */
export type Measured = Point & { readonly value: number };

type WithSeries = Pick<Entry<'metric'>, 'data' | 'series'>;

/** The oldest first. */
export function pointsOf({ data, series }: WithSeries): readonly Point[] {
  if (series !== undefined)
    return series.points.map(({ at, values, note }) => ({ date: at, value: values.value, note }));
  return (data.series ?? [])
    .map(({ date, value, note }) => ({ date, value: value ?? undefined, note }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The last point that has a value. */
export function latestOf(metric: WithSeries): Measured | undefined {
  return pointsOf(metric).findLast(isMeasured);
}

export function isMeasured(point: Point): point is Measured {
  return point.value !== undefined;
}
