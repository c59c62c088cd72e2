/** How much the order hangs on the weights: what comes first where one judgement counts twice. */
import type { DebtItem } from '../balance/balance.ts';
import { CRITERIA, type Criterion } from '../values.ts';
import { ranked } from './rank.ts';
import type { Weights } from './score.ts';

export interface CountedTwice<T extends DebtItem> {
  readonly criterion: Criterion;
  readonly first: T;
  /** Whether that comes first as it is. */
  readonly isSame: boolean;
}

/** Nothing for a judgement that does not count: twice nothing is nothing. */
export function countedTwice<T extends DebtItem>(debts: readonly T[], weights: Weights): readonly CountedTwice<T>[] {
  const now = ranked(debts, weights)[0]?.debt;
  return CRITERIA.filter((criterion) => weights[criterion] > 0).flatMap((criterion) => {
    const first = ranked(debts, { ...weights, [criterion]: weights[criterion] * 2 })[0]?.debt;
    return first === undefined ? [] : [{ criterion, first, isSame: first === now }];
  });
}
