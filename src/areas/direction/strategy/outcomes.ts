/** The outcomes that work towards a strategy, and how they stand. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { HORIZONS } from '../outcome/schema.ts';
import { outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { periodInWords } from '../period/period-words.ts';
import { traceOf } from '../trace/edges.ts';
import { directionWords } from '../words/direction-words.ts';

/** Those that name it, and those that a first step works towards; what is worked on now comes first. */
export function outcomesTowards(strategy: Entry<'strategy'>, view: View): readonly Entry<'outcome'>[] {
  return traceOf(view)
    .below(strategy, 'outcome', 'support', 'firstStep')
    .toSorted((a, b) => HORIZONS.indexOf(a.data.horizon) - HORIZONS.indexOf(b.data.horizon));
}

export function outcomeLine(outcome: Entry<'outcome'>, tools: PageTools) {
  const { strategy: words, outcome: outcomeWords } = directionWords(tools.speech);
  const { horizon, period } = outcome.data;
  const { reached, keyResults, breached, pastDue, confidence, isOpen } = outcomeStanding(
    outcome,
    tools.view,
    tools.today,
  );
  return {
    ...tools.linkTo(outcome),
    facts: [
      outcomeWords.horizons[horizon],
      periodInWords(period, tools.speech),
      ...(horizon === 'dropped' ? [] : [words.reached(reached.length, keyResults.length)]),
      ...(isOpen && confidence !== undefined ? [words.confidence(outcomeWords.confidences[confidence.level])] : []),
    ],
    /** What its owners have to talk about. */
    worries: [
      ...(isOpen && breached.length > 0 ? [words.breached(breached.length)] : []),
      ...(pastDue.length > 0 ? [words.pastDue(pastDue.length)] : []),
    ],
  };
}
