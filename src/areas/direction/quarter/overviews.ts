/** The pages that are about all outcomes together: the roadmap, and one for each quarter. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { quartersOf } from '../period/period.ts';
import { roadmapPage } from '../roadmap/roadmap.ts';
import { QUARTERS, quarterAddress } from './address.ts';
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

/** Those of quarters that an outcome is for. */
export function outcomeOverviewPaths(outcomes: readonly Entry<'outcome'>[]): readonly string[] {
  const quarters = new Set(outcomes.flatMap(({ data }) => quartersOf(data.period)));
  return ['/roadmap/', QUARTERS, ...[...quarters].map(quarterAddress)];
}
