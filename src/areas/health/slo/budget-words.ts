/** How much of a budget is left, in words. */
import type { Entry } from '#model/entry.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { budgetOf, type Budget, type Unmeasured } from './budget/budget.ts';
import type { Aim } from './budget/units.ts';

export type BudgetTone = 'good' | 'caution' | 'bad' | 'plain';

export interface BudgetInWords {
  /** *38 % left*: in a list or a table. */
  readonly short: string;
  /** *38 % of the error budget is left*. */
  readonly headline: string;
  readonly tone: BudgetTone;
}

/** Below this share people should know that the policy may soon apply. */
const LOW = 0.25;

export function budgetNow(slo: Entry<'slo'>, today: string, aim: Aim = slo.data): Budget | Unmeasured {
  return budgetOf(aim, slo.series, today);
}

export function budgetInWords(budget: Budget | Unmeasured, speech: Speech): BudgetInWords {
  const { budget: words } = healthWords(speech).slo;
  if (typeof budget === 'string') return { short: words.short[budget], headline: words[budget], tone: 'plain' };
  const { left, isSpent } = budget;
  if (left === undefined) return { short: words.short.nothing, headline: words.nothing, tone: 'plain' };
  if (!isSpent) {
    const share = wholePercent(left, speech);
    return { short: words.short.left(share), headline: words.left(share), tone: left < LOW ? 'caution' : 'good' };
  }
  if (left === 0) return { short: words.short.spent, headline: words.spent, tone: 'bad' };
  const gone = wholePercent(1 - left, speech);
  return { short: words.short.overspent(gone), headline: words.overspent(gone), tone: 'bad' };
}

/** A little is not nothing, and almost all is not all: shares are rounded, and never to 0 or 100. */
function wholePercent(share: number, speech: Speech): string {
  const { percent } = healthWords(speech).slo;
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return percent(Number((share * 100).toPrecision(1)));
  if (share < 1 && rounded === 100) return percent(Math.floor(share * 1000) / 10);
  if (share > 1 && rounded === 100) return percent(Math.ceil(share * 1000) / 10);
  return percent(rounded);
}

/** The most pressing first: what is overspent, then what is nearly so, and last what nobody knows. */
export function byBudgetLeft(slos: readonly Entry<'slo'>[], today: string): readonly Entry<'slo'>[] {
  const rank = new Map(slos.map((slo) => [slo, rankOf(budgetNow(slo, today))]));
  return slos.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

export function rankOf(budget: Budget | Unmeasured): number {
  return typeof budget === 'string' ? 2 : (budget.left ?? 1);
}
