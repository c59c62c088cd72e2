/** What about decisions needs attention: those past their timebox or close to its end, and exceptions that end soon. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { daysBetween } from '#words/days-between.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import type { DecisionEntry } from './relations.ts';
import { standingOf, type Urgency } from './standing.ts';

/** Within this many days of its end, an exception wants its owner's attention. */
export const EXCEPTION_SOON = 30;

export function decisionAttention(decisions: readonly DecisionEntry[], tools: PageTools): readonly Link[] {
  const words = decisionsWords(tools.speech).attention;
  const { view, today, speech } = tools;
  const urgent = (urgency: Urgency) =>
    decisions.filter(({ data }) => standingOf(data, view, today)?.urgency === urgency);
  const ending = decisions.filter(({ data: { type, status, expires } }) => {
    if (type !== 'exception' || status !== 'accepted' || expires === undefined) return false;
    return daysBetween(today, expires) <= EXCEPTION_SOON;
  });
  return [
    { of: urgent('overdue'), say: (count: number) => words.overdue(count, speech.names), all: '/decisions/' },
    { of: urgent('due'), say: (count: number) => words.due(count, speech.names), all: '/decisions/' },
    { of: ending, say: (count: number) => words.ending(count, EXCEPTION_SOON), all: '/decisions/exceptions/' },
  ].flatMap(({ of: [first, ...others], say, all }) =>
    first === undefined
      ? []
      : [{ label: say(others.length + 1), href: others.length === 0 ? tools.address(first) : all }],
  );
}
