/** How objectives stand in lists: by system, least budget left first, each with what is left. */
import type { Entry } from '#model/entry.ts';
import type { PageTools, Preview } from '#model/kind.ts';
import { budgetInWords, budgetNow, byBudgetLeft, rankOf } from './budget-words.ts';
import { objectiveInWords } from './objective-words.ts';

/** How many of them the page of the area shows. */
const PREVIEWED = 5;

export const sloIndex = {
  order: (slo: Entry<'slo'>, today: string): number => rankOf(budgetNow(slo, today)),
  group: ({ data }: Entry<'slo'>, { view }: PageTools): string | undefined =>
    view.resolve(data.system, ['system'])?.data.title,
  facts: (slo: Entry<'slo'>, { speech, today }: PageTools): readonly string[] => [
    budgetInWords(budgetNow(slo, today), speech).short,
    objectiveInWords(slo.data, speech),
  ],
  preview: (slos: readonly Entry<'slo'>[], tools: PageTools): readonly Preview[] =>
    byBudgetLeft(slos, tools.today)
      .slice(0, PREVIEWED)
      .map((slo) => ({
        ...tools.linkTo(slo),
        facts: [budgetInWords(budgetNow(slo, tools.today), tools.speech).short],
      })),
};
