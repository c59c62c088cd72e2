/** How far a metric came in a quarter of a year: one week says little, and a year ago was another world. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import { tendencyOf, type Tendency } from './judgement.ts';
import { isMeasured, pointsOf, type Measured, type Point } from './series.ts';

const SPAN = { months: 3 };

export interface Change {
  readonly from: Measured;
  readonly to: Measured;
  readonly by: number;
  /** Absent in a range that has no band. */
  readonly tendency: Tendency | undefined;
}

/** From the last value that is at least three months older than the latest one, or from the first where none is. */
export function changeOf(metric: Pick<Entry<'metric'>, 'data' | 'series'>): Change | undefined {
  const [from, to] = endsOf(pointsOf(metric));
  if (from === undefined || to === undefined) return undefined;
  return { from, to, by: to.value - from.value, tendency: tendencyOf(metric.data, from.value, to.value) };
}

function endsOf(points: readonly Point[]): readonly [Measured | undefined, Measured | undefined] {
  const measured = points.filter(isMeasured);
  const to = measured.at(-1);
  if (to === undefined || measured.length < 2) return [undefined, to];
  const then = Temporal.PlainDate.from(to.date).subtract(SPAN).toString();
  return [measured.findLast(({ date }) => date <= then) ?? measured[0], to];
}
