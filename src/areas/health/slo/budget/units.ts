/** What an objective counts: single events, or slices of time that are good, bad or somewhere in between. */
import { minutesIn } from '#words/duration.ts';
import type { Slo } from '../schema.ts';
import type { Counted } from './known.ts';
import { reaches } from './share.ts';
import type { Span } from './spans.ts';

export type Aim = Pick<Slo, 'target' | 'window' | 'budgetingMethod' | 'timeSlice'>;

export interface Units {
  /** Each with what was good of how much; time of which nothing is known is in none of them. */
  readonly counted: readonly Counted[];
  /** How long a slice is, where slices are counted. */
  readonly slice?: number;
}

/**
 * Slices as long as the steps of the series, or a multiple of them, are added up from its points. Of slices that are shorter, the
 * series itself has to hold the counts: `good` of `total` slices.
 * @param step how long the steps of the series are
 * @param anchor where the first slice of a calendar window begins; slices of rolling windows are counted from midnight
 * @returns nothing where slices do not fit the steps
 */
export function unitsOf(points: readonly Counted[], aim: Aim, step: number, anchor = 0): Units | undefined {
  if (aim.budgetingMethod === 'occurrences') return { counted: points };
  const slice = aim.timeSlice && minutesIn(aim.timeSlice.window);
  if (slice === undefined || slice <= 0) return undefined;
  if (slice < step) return step % slice === 0 ? { counted: points, slice } : undefined;
  if (slice % step !== 0) return undefined;
  const bySlice = Map.groupBy(points, ({ from }) => Math.floor((from - anchor) / slice));
  const counted = [...bySlice].flatMap(([index, inside]): readonly Counted[] => {
    const span = { from: anchor + index * slice, to: anchor + (index + 1) * slice };
    return isWhole(inside, span) ? [{ ...span, ...sliceOf(inside, aim) }] : [];
  });
  return { counted, slice };
}

/** A slice of which a part is unknown is unknown: the part that is missing may be the bad one. */
function isWhole(points: readonly Counted[], { from, to }: Span): boolean {
  const covered = points.reduce((sum, point) => sum + point.to - point.from, 0);
  return covered === to - from && points.every((point) => point.to <= to);
}

/** One slice, good as a whole or in part. Nobody was failed in a slice without any event. */
function sliceOf(points: readonly Counted[], { budgetingMethod, timeSlice }: Aim): Pick<Counted, 'good' | 'total'> {
  const good = points.reduce((sum, point) => sum + point.good, 0);
  const total = points.reduce((sum, point) => sum + point.total, 0);
  if (total === 0) return { good: 1, total: 1 };
  if (budgetingMethod === 'ratio-timeslices') return { good: good / total, total: 1 };
  return { good: reaches(good, total, timeSlice?.target ?? 100) ? 1 : 0, total: 1 };
}
