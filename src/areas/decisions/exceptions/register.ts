/** The register of exceptions: where we depart from our own standards, and until when. */
import type { PageTools } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { daysBetween } from '../decision/standing.ts';
import { isOpen } from '../decision/words.ts';
import { affectedEntries, daysInWords, mentionOf, partiesIn } from '../mention/mention.ts';

const GROUPS = [
  { id: 'in-force', title: 'In force' },
  { id: 'asked', title: 'Asked for' },
  { id: 'over', title: 'Over' },
] as const;
/** Within this many days of its end, an exception wants its owner's attention. */
const SOON = 30;

export type RegisterBody = ReturnType<typeof registerPage>['body'];

export function registerPage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const own = decisions.filter(({ data }) => data.type === 'exception');
  const groups = GROUPS.map(({ id, title }) => ({
    id,
    title,
    rows: own
      .filter((decision) => groupOf(decision) === id)
      .toSorted((a, b) => ((a.data.expires ?? '') < (b.data.expires ?? '') ? -1 : 1))
      .map((decision) => exceptionRow(decision, id === 'in-force', tools)),
  })).filter(({ rows }) => rows.length > 0);
  return {
    title: 'Register of exceptions',
    description: 'Where we depart from our own standards, and until when.',
    isEmpty: own.length === 0,
    body: { groups },
    contents: groups.map(({ id, title }) => ({ depth: 2, id, text: title })),
  };
}

function groupOf({ data: { status } }: DecisionEntry): (typeof GROUPS)[number]['id'] {
  return isOpen(status) ? 'asked' : status === 'accepted' ? 'in-force' : 'over';
}

function exceptionRow(decision: DecisionEntry, inForce: boolean, tools: PageTools) {
  const { expires, decisionMakers } = decision.data;
  const days = expires === undefined || !inForce ? undefined : daysBetween(tools.today, expires);
  return {
    decision: mentionOf(decision, tools),
    affects: affectedEntries(decision, tools).map(tools.linkTo),
    expires,
    left: days === undefined ? undefined : daysInWords(days),
    isSoon: days !== undefined && days <= SOON,
    parties: partiesIn(decisionMakers, tools),
  };
}
