/** What was to be reached in a quarter. What is past its day and open comes first; to the current quarter belongs all of that. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { isPastDue } from '../outcome/standing/outcome-standing.ts';
import { isWithin, periodOf } from '../period/period.ts';
import { directionWords } from '../words/direction-words.ts';

export type MilestoneView = ReturnType<typeof milestonesOf>[number];

export function milestonesOf(quarter: string, outcomes: readonly Entry<'outcome'>[], tools: PageTools) {
  const { today, speech } = tools;
  const words = directionWords(speech).quarter.milestones;
  const isCurrent = quarter === periodOf(today);
  return outcomes
    .filter(({ data }) => data.horizon !== 'dropped')
    .flatMap((outcome) =>
      outcome.data.milestones.map(({ text, due, done, evidence }) => {
        const isLate = isPastDue({ due, done }, today);
        return {
          text: tools.inline(text, outcome),
          outcome: tools.linkTo(outcome),
          due,
          isReached: done !== undefined,
          isLate,
          stand: done !== undefined ? words.reached(speech.day(done)) : isLate ? words.late : words.open,
          evidence: evidence && tools.inline(evidence, outcome),
        };
      }),
    )
    .filter(({ due, isLate }) => isWithin(due, quarter) || (isCurrent && isLate))
    .toSorted((a, b) => Number(b.isLate) - Number(a.isLate) || a.due.localeCompare(b.due));
}
