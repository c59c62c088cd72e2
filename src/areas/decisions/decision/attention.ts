/** What about decisions needs attention: those past their timebox or close to its end, and exceptions that end soon. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { endingExceptions, EXCEPTION_SOON } from './lists.ts';
import type { DecisionEntry } from './relations.ts';
import { standingOf, type Urgency } from './standing.ts';

export function decisionAttention(decisions: readonly DecisionEntry[], tools: PageTools): readonly Link[] {
  const words = decisionsWords(tools.speech).attention;
  const { view, today, speech } = tools;
  const urgent = (urgency: Urgency) =>
    decisions.filter(({ data }) => standingOf(data, view, today)?.urgency === urgency);
  const ending = endingExceptions(decisions, today);
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
