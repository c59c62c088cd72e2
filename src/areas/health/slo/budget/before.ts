/** The budget at the end of the window before the present one, by the same arithmetic. */
import type { Series } from '#model/series.ts';
import { budgetOf, type Budget } from './budget.ts';
import { dayOf, minuteOf } from './spans.ts';
import type { Aim } from './units.ts';

/** @returns nothing where the numbers begin later than that window: what they leave out would look well */
export function budgetBefore(aim: Aim, series: Series | undefined, { window: { from } }: Budget): Budget | undefined {
  if (series === undefined) return undefined;
  const points = series.points.filter(({ at }) => minuteOf(at) < from);
  const budget = budgetOf(aim, { ...series, points }, dayOf(from - 1));
  const [first] = points;
  if (typeof budget === 'string' || first === undefined) return undefined;
  return budget.window.to === from && minuteOf(first.at) <= budget.window.from ? budget : undefined;
}
