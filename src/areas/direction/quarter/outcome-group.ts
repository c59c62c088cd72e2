/** An outcome with its key results, as the table of a quarter shows it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { keyResultRows } from '../outcome/key-result-rows.ts';
import { ownersOf } from '../outcome/owners.ts';
import { outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { partsOf } from '../period/period.ts';
import { periodInWords } from '../period/period-words.ts';

export type OutcomeGroup = ReturnType<typeof outcomeGroup>;

/** @param day the last one whose values count */
export function outcomeGroup(outcome: Entry<'outcome'>, day: string, tools: PageTools) {
  const { data } = outcome;
  const { horizon, period, ended } = data;
  const standing = outcomeStanding(outcome, tools.view, day);
  return {
    ...tools.linkTo(outcome),
    impact: tools.inline(data.customerImpact, outcome),
    team: tools.link(data.team, 'team'),
    owners: ownersOf(outcome, tools),
    /** Where it is for longer than the quarter. */
    period: partsOf(period).unit === 'H' ? periodInWords(period, tools.speech) : undefined,
    horizon,
    confidence: standing.isOpen ? standing.confidence?.level : undefined,
    ended: ended && tools.inline(ended.because, outcome),
    keyResults: keyResultRows(outcome, standing, tools),
  };
}
