/** What would change the order: the one judgement that, a point higher, lifts a debt furthest. */
import { CRITERIA, type Criterion } from '../values.ts';
import { compareScored, type Scored } from './rank.ts';
import { debtScore, valueOf, type Weights } from './score.ts';

const MOST = 5;

export interface Lift {
  readonly criterion: Criterion;
  /** Where it would stand, from 0. */
  readonly place: number;
  /** What it would then stand above. */
  readonly above: Scored;
}

/** @param order all of them, the first first; @param place where the one in question stands, from 0 */
export function liftOf(order: readonly Scored[], place: number, weights: Weights): Lift | undefined {
  const one = order[place];
  if (one === undefined || place === 0) return undefined;
  const { score } = one.debt.data;
  const lifts = CRITERIA.flatMap((criterion) => {
    const value = valueOf(score[criterion]);
    if (value >= MOST) return [];
    const raised = { ...one, score: debtScore({ ...score, [criterion]: value + 1 }, weights) };
    const to = firstAfter(order, place, raised);
    const above = order[to];
    return to === place || above === undefined ? [] : [{ criterion, place: to, above }];
  });
  // Of two that lift it as far, the first of the criteria.
  return lifts.toSorted((a, b) => a.place - b.place)[0];
}

/** The first place among those before it whose debt would come after it. */
function firstAfter(order: readonly Scored[], place: number, raised: Scored): number {
  let [from, to] = [0, place];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = order[middle];
    if (other !== undefined && compareScored(raised, other) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
