/** The outcomes that belong in front of a meeting: all that are worked on now, and those that are off track. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomeStanding, type OutcomeStanding } from './standing/outcome-standing.ts';

type Outcome = Entry<'outcome'>;

export const outcomeLists: readonly List<'outcome'>[] = [
  { name: 'outcomes', at: '/roadmap/', rows: (outcomes, tools) => workedOn(outcomes, tools) },
  { name: 'outcomes-off-track', at: '/roadmap/', rows: (outcomes, tools) => offTrack(outcomes, tools) },
];

function workedOn(outcomes: readonly Outcome[], tools: PageTools) {
  const { reached } = directionWords(tools.speech).outcome.lists;
  return outcomes
    .filter(({ data }) => data.horizon === 'now')
    .map((outcome) => {
      const standing = outcomeStanding(outcome, tools.view, tools.today);
      return rowAbout(outcome, tools, { says: reached(standing.reached.length, standing.keyResults.length) });
    });
}

function offTrack(outcomes: readonly Outcome[], tools: PageTools) {
  return outcomes.flatMap((outcome) => {
    const standing = outcomeStanding(outcome, tools.view, tools.today);
    const reasons = standing.isOpen ? reasonsIn(standing, tools) : [];
    if (reasons.length === 0) return [];
    const [due] = standing.pastDue.map((milestone) => milestone.due).toSorted();
    return [rowAbout(outcome, tools, { due, says: tools.speech.list(reasons) })];
  });
}

function reasonsIn({ isOverdue, pastDue, breached, confidence }: OutcomeStanding, { speech }: PageTools) {
  const { lists, attention } = directionWords(speech).outcome;
  return [
    ...(isOverdue ? [lists.periodOver] : []),
    ...(pastDue.length > 0 ? [attention.milestones(pastDue.length)] : []),
    ...(breached.length > 0 ? [lists.breached(breached.length)] : []),
    ...(confidence?.level === 'low' ? [lists.doubtful] : []),
  ];
}

/** *now*, *dropped*: another horizon than before, or a milestone that was reached. */
export function outcomeMoved(
  { data }: Outcome,
  then: Outcome | undefined,
  since: string,
  { speech }: PageTools,
): string | undefined {
  const { lists } = directionWords(speech).outcome;
  if (then !== undefined && then.data.horizon !== data.horizon) return lists.horizons[data.horizon];
  if (data.ended !== undefined && data.ended.on >= since) return lists.horizons[data.horizon];
  const reached = data.milestones.filter(({ done }) => done !== undefined && done >= since);
  return reached.length === 0 ? undefined : lists.milestonesReached(reached.length);
}
