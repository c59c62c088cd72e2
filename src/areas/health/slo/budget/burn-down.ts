/** The budget over its window: after each step, what was left of it. */
import type { Budget } from './budget.ts';
import { DAY, dayOf, hourOf } from './spans.ts';

export interface BurnDownPoint {
  /** The day at whose end, or the hour after which, so much was left. */
  readonly at: string;
  /** The part of the budget that was left; none where nothing is known of the step. */
  readonly left: number | undefined;
}

/** Beyond this many days the hours of a window are too many to tell apart. */
const MOST_DAYS_OF_HOURS = 3;

export function burnDownOf({ window, counted, allowed, step, slice = 0 }: Budget): readonly BurnDownPoint[] {
  const isLong = window.until - window.from > MOST_DAYS_OF_HOURS * DAY;
  const stride = Math.max(step, slice, isLong ? DAY : 0);
  const points: BurnDownPoint[] = [];
  let failed = 0;
  for (let from = window.from; from < window.until; from += stride) {
    const to = Math.min(from + stride, window.until);
    const inside = counted.filter((each) => each.to > from && each.to <= to);
    failed += inside.reduce((sum, each) => sum + each.total - each.good, 0);
    const left = inside.length === 0 || allowed === 0 ? undefined : (allowed - failed) / allowed;
    points.push({ at: stride >= DAY ? dayOf(to - 1) : hourOf(to - 1), left });
  }
  return points;
}
