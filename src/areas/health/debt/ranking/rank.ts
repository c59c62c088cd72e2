/**
 * Which debt comes first: the higher score; of two that are equal the one with the higher interest, then the one that takes
 * less to pay, then the one whose id comes first. No two stand in the same place, and the order of files decides nothing.
 */
import { compareText } from '#model/compare.ts';
import type { DebtItem } from '../balance/balance.ts';
import { middleOf } from '../balance/estimates.ts';
import { debtScore, type Weights } from './score.ts';

export interface Scored<T extends DebtItem = DebtItem> {
  readonly debt: T;
  readonly score: number;
}

export function ranked<T extends DebtItem>(debts: readonly T[], weights: Weights): readonly Scored<T>[] {
  return debts.map((debt) => ({ debt, score: debtScore(debt.data.score, weights) })).toSorted(compareScored);
}

/** Negative where the first comes before the second. */
export function compareScored(a: Scored, b: Scored): number {
  const [one, other] = [a.debt.data, b.debt.data];
  return (
    b.score - a.score ||
    other.interest.personDaysPerMonth - one.interest.personDaysPerMonth ||
    middleOf(one.principal.personDays) - middleOf(other.principal.personDays) ||
    compareText(a.debt.id, b.debt.id)
  );
}
