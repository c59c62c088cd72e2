/** The pages that are about all outcomes together: the roadmap, and one for each quarter. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { roadmapPage } from '../roadmap/roadmap.ts';
import { quarterIndex } from './quarter-index.ts';
import { quarterPage } from './quarter.ts';
import { shownQuarters } from './quarters.ts';

export function outcomeOverviews(outcomes: readonly Entry<'outcome'>[], tools: PageTools): readonly OverviewDraft[] {
  const quarters = shownQuarters(outcomes, tools.view, tools.today);
  return [
    roadmapPage(outcomes, tools),
    ...quarters.map((quarter, at) =>
      quarterPage(quarter, { before: quarters[at - 1], after: quarters[at + 1] }, outcomes, tools),
    ),
    quarterIndex(quarters, outcomes, tools),
  ];
}
