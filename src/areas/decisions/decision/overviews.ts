/** The pages about all decisions together, as far as they have something to show. */
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { registerPage } from '../exceptions/register.ts';
import { affectedPage } from '../log/affected.ts';
import { timelinePage } from '../timeline/timeline.ts';
import type { DecisionEntry } from './relations.ts';
import { OVERVIEWS, type OverviewName } from './values.ts';

interface Overview extends Omit<OverviewDraft, 'template' | 'path'> {
  readonly isEmpty: boolean;
}
const PAGES: Readonly<Record<OverviewName, (decisions: readonly DecisionEntry[], tools: PageTools) => Overview>> = {
  timeline: timelinePage,
  exceptions: registerPage,
  affected: affectedPage,
};

export function decisionOverviews(decisions: readonly DecisionEntry[], tools: PageTools): readonly OverviewDraft[] {
  return OVERVIEWS.flatMap((name) => {
    const { isEmpty, ...page } = PAGES[name](decisions, tools);
    return isEmpty ? [] : [{ ...page, template: name, path: `/decisions/${name}/` }];
  });
}
