/** What came of outcomes that are done or dropped, the latest first. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf, periodBefore, periodOf } from '../period/period.ts';
import { filteredBy } from './card.ts';

/** Lately: in this quarter, or in one of so many before it. */
const QUARTERS_BACK = 2;

export type EndedOutcomes = ReturnType<typeof endedOutcomes>;

export function endedOutcomes(outcomes: readonly Entry<'outcome'>[], horizon: 'done' | 'dropped', tools: PageTools) {
  const own = outcomes
    .filter(({ data }) => data.horizon === horizon)
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)) || a.data.title.localeCompare(b.data.title, 'en'));
  const since = startOfLately(tools.today);
  const late = own.filter((outcome) => endOf(outcome) >= since);
  return {
    shown: late.map((outcome) => ({
      ...tools.linkTo(outcome),
      team: tools.link(outcome.data.team, 'team'),
      on: outcome.data.ended?.on,
      because: outcome.data.ended && tools.inline(outcome.data.ended.because, outcome),
      filtered: filteredBy(outcome, tools),
    })),
    earlier: own.length - late.length,
  };
}

/** Where nothing says when it ended, the period it was meant for has to do. */
function endOf({ data }: Entry<'outcome'>): string {
  return data.ended?.on ?? daysOf(data.period).to;
}

function startOfLately(today: string): string {
  let quarter = periodOf(today);
  for (let back = 0; back < QUARTERS_BACK; back += 1) quarter = periodBefore(quarter);
  return daysOf(quarter).from;
}
