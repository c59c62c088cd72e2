/** The decisions that belong in front of a meeting: those past their timebox, those that wait within it, and exceptions that end soon. */
import type { List, PageTools } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { daysBetween } from '#words/days-between.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import type { DecisionEntry } from './relations.ts';
import { standingOf } from './standing.ts';
import { isOpen } from './values.ts';

/** Within this many days of its end, an exception wants its owner's attention. */
export const EXCEPTION_SOON = 30;

export const decisionLists: readonly List<'decision'>[] = [
  { name: 'decisions-overdue', at: '/decisions/', rows: (decisions, tools) => undecided(decisions, true, tools) },
  { name: 'decisions-waiting', at: '/decisions/', rows: (decisions, tools) => undecided(decisions, false, tools) },
  {
    name: 'exceptions-ending',
    at: '/decisions/exceptions/',
    rows: (decisions, tools) =>
      endingExceptions(decisions, tools.today).map((decision) =>
        rowAbout(decision, tools, { due: decision.data.expires, says: decisionsWords(tools.speech).lists.ends }),
      ),
  },
];

function undecided(decisions: readonly DecisionEntry[], isOverdue: boolean, tools: PageTools) {
  const { statuses } = decisionsWords(tools.speech).decision;
  return decisions.flatMap((decision) => {
    const standing = standingOf(decision.data, tools.view, tools.today);
    if (standing === undefined || (standing.urgency === 'overdue') !== isOverdue) return [];
    return [
      rowAbout(decision, tools, { due: standing.deadline, says: tools.speech.inText(statuses[decision.data.status]) }),
    ];
  });
}

export function endingExceptions(decisions: readonly DecisionEntry[], today: string): readonly DecisionEntry[] {
  return decisions.filter(({ data: { type, status, expires } }) => {
    if (type !== 'exception' || status !== 'accepted' || expires === undefined) return false;
    return daysBetween(today, expires) <= EXCEPTION_SOON;
  });
}

/** *accepted*, *superseded*: another status than before, or a day on which it was raised or decided. */
export function decisionMoved(
  { data }: DecisionEntry,
  then: DecisionEntry | undefined,
  since: string,
  { speech }: PageTools,
): string | undefined {
  const { decision, lists } = decisionsWords(speech);
  const status = speech.inText(decision.statuses[data.status]);
  if (then !== undefined) return then.data.status === data.status ? undefined : status;
  if (data.decided !== undefined && data.decided >= since) return status;
  return isOpen(data.status) && data.created !== undefined && data.created >= since ? lists.raised : undefined;
}
