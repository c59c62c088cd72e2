/**
 * Which debt comes first: what was accepted until a day that is past, for it has to be decided anew; then the higher score; of two that are equal the one with the higher interest, then the one that takes
 * less to pay, then the one whose id comes first. No two stand in the same place, and the order of files decides nothing.
 */
import { compareText } from '#model/compare.ts';
import type { DebtItem } from '../balance/balance.ts';
import { middleOf } from '../balance/estimates.ts';
import { hasLapsed } from '../balance/standing.ts';
import { debtScore, type Weights } from './score.ts';

export interface Scored<T extends DebtItem = DebtItem> {
  readonly debt: T;
  readonly score: number;
  /** Whether its acceptance has ended. */
  readonly hasLapsed: boolean;
}

/** @param day the day on which acceptances are looked at; without one, none has ended */
export function ranked<T extends DebtItem>(debts: readonly T[], weights: Weights, day?: string): readonly Scored<T>[] {
  return debts
    .map((debt) => ({
      debt,
      score: debtScore(debt.data.score, weights),
      hasLapsed: day !== undefined && hasLapsed(debt.data, day),
    }))
    .toSorted(compareScored);
}

/** Negative where the first comes before the second. */
export function compareScored(a: Scored, b: Scored): number {
  const [one, other] = [a.debt.data, b.debt.data];
  return (
    Number(b.hasLapsed) - Number(a.hasLapsed) ||
    b.score - a.score ||
    other.interest.personDaysPerMonth - one.interest.personDaysPerMonth ||
    middleOf(one.principal.personDays) - middleOf(other.principal.personDays) ||
    compareText(a.debt.id, b.debt.id)
  );
}
