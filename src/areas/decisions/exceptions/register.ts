/** The register of exceptions: where we depart from our own standards, and until when. */
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { EXCEPTION_SOON } from '../decision/lists.ts';
import { isOpen } from '../decision/values.ts';
import { affectedEntries, mentionOf, partiesIn } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';

const GROUPS = ['in-force', 'asked', 'over'] as const;

export type RegisterBody = ReturnType<typeof registerPage>['body'];

export function registerPage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const own = decisions.filter(({ data }) => data.type === 'exception');
  const words = decisionsWords(tools.speech).exceptions;
  const groups = GROUPS.map((id) => ({
    id,
    title: words.groups[id],
    rows: own
      .filter((decision) => groupOf(decision) === id)
      .toSorted((a, b) => ((a.data.expires ?? '') < (b.data.expires ?? '') ? -1 : 1))
      .map((decision) => exceptionRow(decision, id === 'in-force', tools)),
  })).filter(({ rows }) => rows.length > 0);
  return {
    title: words.title,
    description: words.description(tools.speech.names.standard),
    isEmpty: own.length === 0,
    body: { groups },
    contents: groups.map(({ id, title }) => ({ depth: 2, id, text: title })),
  };
}

function groupOf({ data: { status } }: DecisionEntry): (typeof GROUPS)[number] {
  return isOpen(status) ? 'asked' : status === 'accepted' ? 'in-force' : 'over';
}

function exceptionRow(decision: DecisionEntry, inForce: boolean, tools: PageTools) {
  const { expires, decisionMakers } = decision.data;
  const days = expires === undefined || !inForce ? undefined : daysBetween(tools.today, expires);
  return {
    decision: mentionOf(decision, tools),
    affects: affectedEntries(decision, tools).map(tools.linkTo),
    expires,
    left: days === undefined ? undefined : decisionsWords(tools.speech).decision.away(days),
    isSoon: days !== undefined && days <= EXCEPTION_SOON,
    parties: partiesIn(decisionMakers, tools),
  };
}
