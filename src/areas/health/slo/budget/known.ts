/** What a series says for sure: its points that can be counted, and how far they reach. */
import type { Series, SeriesPoint } from '#model/series.ts';
import { minuteOf, spanOf, DAY, type Span } from './spans.ts';

export interface Counted extends Span {
  readonly good: number;
  readonly total: number;
}

/** Why a point is no number to count with: it lacks one, or it says what cannot be. */
export function impossible({
  values: { good, total },
}: Pick<SeriesPoint, 'values'>): 'negative' | 'too-good' | undefined {
  if ((good ?? 0) < 0 || (total ?? 0) < 0) return 'negative';
  return good !== undefined && total !== undefined && good > total ? 'too-good' : undefined;
}

/**
 * The points to count with up to the end of today, the earliest first. What lacks a number, what cannot be, and an hour of a day
 * that is told as a whole is left out: such time is unknown.
 */
export function knownPoints(series: Series | undefined, today: string): readonly Counted[] {
  const end = minuteOf(today) + DAY;
  const days = new Set(series?.points.flatMap(({ at }) => (at.length === 10 ? at : [])));
  return (series?.points ?? []).flatMap((point) => {
    const { good, total } = point.values;
    if (good === undefined || total === undefined || impossible(point) !== undefined) return [];
    if (point.at.length > 10 && days.has(point.at.slice(0, 10))) return [];
    const span = spanOf(point);
    return span.to > end ? [] : [{ ...span, good, total }];
  });
}

/** How long the steps of a series are at its end: an hour or a day. */
export function stepOf(points: readonly Counted[]): number | undefined {
  const last = points.at(-1);
  return last && last.to - last.from;
}
