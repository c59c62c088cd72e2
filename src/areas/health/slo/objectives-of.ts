/** The objectives of a system, for its page: least budget left first. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { budgetInWords, budgetNow, byBudgetLeft } from './budget-words.ts';
import { objectiveInWords } from './objective-words.ts';

export type ObjectiveLine = ReturnType<typeof objectivesOf>[number];

export function objectivesOf(system: Entry<'system'>, tools: PageTools) {
  const { view, today, speech } = tools;
  const own = view
    .entriesOf('slo')
    .filter(({ data, life }) => view.resolve(data.system, ['system']) === system && life !== 'archived');
  return byBudgetLeft(own, today).map((slo) => {
    const { short, tone } = budgetInWords(budgetNow(slo, today), speech);
    return { ...tools.linkTo(slo), asks: objectiveInWords(slo.data, speech), short, tone };
  });
}
