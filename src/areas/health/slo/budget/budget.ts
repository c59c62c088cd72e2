/**
 * The error budget of an objective: what its target allows to fail in its window, and what is left of that.
 *
 * Of single events it is `(1 − target) × all events of the window`, of slices `(1 − target) × all slices of the window`. Time of which
 * nothing is known counts for nothing: it is neither good nor bad, and no budget comes from it.
 */
import type { Series } from '#model/series.ts';
import { knownPoints, stepOf, type Counted } from './known.ts';
import { allowedOf } from './share.ts';
import type { Span } from './spans.ts';
import { unitsOf, type Aim } from './units.ts';
import { windowNow, type Window } from './window.ts';

/** Why there is no budget to show: no numbers, none of the present window, or slices and windows that their steps do not fit. */
export type Unmeasured = 'no-numbers' | 'no-numbers-yet' | 'steps-do-not-fit';

export interface Budget {
  readonly window: Window;
  /** What was counted in the window, in its order. */
  readonly counted: readonly Counted[];
  /** How long a slice is, in minutes, where slices are counted and no events. */
  readonly slice?: number | undefined;
  /** How long the steps of the series are, in minutes. */
  readonly step: number;
  readonly good: number;
  readonly total: number;
  /** How much may fail: events, or slices. */
  readonly allowed: number;
  readonly failed: number;
  /** The part of the budget that is left; below 0 where more was spent than there was, and unknown where nothing happened. */
  readonly left?: number | undefined;
  readonly isSpent: boolean;
  /** How many minutes of the window so far nothing is known of. */
  readonly unknown: number;
}

export function budgetOf(aim: Aim, series: Series | undefined, today: string): Budget | Unmeasured {
  const points = knownPoints(series, today);
  const [step, until] = [stepOf(points), points.at(-1)?.to];
  if (step === undefined || until === undefined) return 'no-numbers';
  const window = windowNow(aim.window, until, today);
  if (window.to - window.from < step) return 'steps-do-not-fit';
  const anchor = typeof aim.window === 'string' ? 0 : window.from;
  const inside = within(points, { from: window.from, to: window.until });
  const units = unitsOf(inside, aim, step, anchor);
  if (units === undefined || (units.slice ?? 0) > window.to - window.from) return 'steps-do-not-fit';
  const { counted, slice } = units;
  if (counted.length === 0) return 'no-numbers-yet';
  const good = sum(counted, (each) => each.good);
  const total = sum(counted, (each) => each.total);
  const toCome = slice === undefined ? 0 : Math.floor((window.to - window.until) / slice);
  const allowed = allowedOf(total + toCome, aim.target);
  const failed = total - good;
  return {
    window,
    counted,
    slice,
    step,
    good,
    total,
    allowed,
    failed,
    left: allowed === 0 ? undefined : (allowed - failed) / allowed,
    isSpent: allowed > 0 && failed >= allowed,
    unknown: window.until - window.from - sum(inside, ({ from, to }) => to - from),
  };
}

/** A point belongs to a span that holds the whole of it. */
export function within(points: readonly Counted[], { from, to }: Span): readonly Counted[] {
  return points.filter((point) => point.from >= from && point.to <= to);
}

function sum(points: readonly Counted[], of: (point: Counted) => number): number {
  return points.reduce((total, point) => total + of(point), 0);
}
