/** What about outcomes needs attention: those that are open when their period is over, and milestones that have passed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomeSections } from './sections.ts';
import { outcomeStanding } from './standing/outcome-standing.ts';

export function outcomeAttention(outcomes: readonly Entry<'outcome'>[], tools: PageTools): readonly Link[] {
  const { view, today, speech } = tools;
  const words = directionWords(speech).outcome.attention;
  const standings = outcomes.map((outcome) => ({ outcome, ...outcomeStanding(outcome, view, today) }));
  const overdue = standings.filter(({ isOverdue }) => isOverdue).map(({ outcome }) => outcome);
  const late = standings.flatMap(({ outcome, pastDue }) => pastDue.map(() => outcome));
  const { one, many } = speech.names.outcome.inText;
  return [
    { about: overdue, label: words.overdue(overdue.length, overdue.length === 1 ? one : many), anchor: '' },
    { about: late, label: words.milestones(late.length), anchor: `#${outcomeSections.milestones.id}` },
  ].flatMap(({ about, label, anchor }) => {
    const [first] = about;
    if (first === undefined) return [];
    const isOne = about.every((outcome) => outcome === first);
    return { label, href: isOne ? `${tools.address(first)}${anchor}` : '/outcomes/' };
  });
}
