/** What the page of the area shows of decisions: what is open by how soon, then what was decided last. */
import type { PageTools, Preview } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { standingOf } from '../decision/standing.ts';
import { newestFirst } from '../log/log.ts';
import { decisionsWords } from '../words/decisions-words.ts';

const MOST = 6;

export function openFirst(decisions: readonly DecisionEntry[], tools: PageTools): readonly Preview[] {
  const { statuses } = decisionsWords(tools.speech).decision;
  const standing = ({ data }: DecisionEntry) => standingOf(data, tools.view, tools.today);
  const open = decisions
    .filter((decision) => standing(decision) !== undefined)
    .toSorted((a, b) => (standing(a)?.days ?? Infinity) - (standing(b)?.days ?? Infinity));
  const decided = newestFirst(decisions).filter((decision) => !open.includes(decision));
  return [...open, ...decided].slice(0, MOST).map((decision) => {
    const { status, decided: day, created } = decision.data;
    const date = standing(decision)?.deadline ?? day ?? created;
    // The status stands among the facts.
    return {
      label: decision.data.title,
      href: tools.address(decision),
      facts: [statuses[status], ...(date === undefined ? [] : [tools.speech.day(date)])],
    };
  });
}
