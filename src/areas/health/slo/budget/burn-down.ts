/** The budget over its window: whole at the beginning, and after each step what was left of it. */
import { dayOf, DAY, timeInText } from './spans.ts';
import type { Budget } from './budget.ts';

export interface BurnDownPoint {
  /** The end of a step: the day that it closes, or the time. */
  readonly at: string;
  /** The part of the budget that was left, 1 at the beginning; none where nothing is known of the step. */
  readonly left: number | undefined;
}

/** One point for each day, whatever the steps of the series: a window of a month has thirty. */
export function burnDownOf({ window, counted, allowed, step, slice }: Budget): readonly BurnDownPoint[] {
  const days = Math.ceil((window.until - window.from) / DAY);
  const stride = days > 3 ? Math.max(DAY, step, slice ?? 0) : Math.max(step, slice ?? 0);
  const points: BurnDownPoint[] = [{ at: timeInText(window.from), left: 1 }];
  let failed = 0;
  for (let from = window.from; from < window.until; from += stride) {
    const to = Math.min(from + stride, window.until);
    const inside = counted.filter((each) => each.to > from && each.to <= to);
    failed += inside.reduce((sum, each) => sum + each.total - each.good, 0);
    points.push({
      at: stride % DAY === 0 ? dayOf(to - 1) : timeInText(to),
      left: inside.length === 0 || allowed === 0 ? undefined : (allowed - failed) / allowed,
    });
  }
  return points;
}
