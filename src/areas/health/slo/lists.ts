/** The objectives that a leader has to look at: those whose error budget is spent. */
import type { List } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { budgetInWords, budgetNow, byBudgetLeft } from './budget-words.ts';

export const sloLists: readonly List<'slo'>[] = [
  {
    name: 'budgets-burnt',
    at: '/slos/',
    rows: (slos, tools) =>
      byBudgetLeft(
        slos.filter(({ life }) => life === 'active'),
        tools.today,
      ).flatMap((slo) => {
        const budget = budgetNow(slo, tools.today);
        if (typeof budget === 'string' || !budget.isSpent) return [];
        return [rowAbout(slo, tools, { says: budgetInWords(budget, tools.speech).short })];
      }),
  },
];
