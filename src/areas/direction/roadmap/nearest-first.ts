/** What the page of the area shows of outcomes: those that are worked on first, each with how far it has come. */
import type { Entry } from '#model/entry.ts';
import type { PageTools, Preview } from '#model/kind.ts';
import { HORIZONS } from '../outcome/schema.ts';
import type { KeyResultStanding } from '../outcome/standing/key-result-standing.ts';
import { outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { wayInWords } from '../outcome/standing/standing-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { plannedOutcomes } from './planned.ts';

const MOST = 6;

export function nearestFirst(outcomes: readonly Entry<'outcome'>[], tools: PageTools): readonly Preview[] {
  const planned = plannedOutcomes(outcomes);
  return HORIZONS.flatMap((horizon) => planned.filter(({ data }) => data.horizon === horizon))
    .slice(0, MOST)
    .map((outcome) => ({ ...tools.linkTo(outcome), facts: factsOf(outcome, tools) }));
}

function factsOf(outcome: Entry<'outcome'>, { view, today, speech }: PageTools): readonly string[] {
  const words = directionWords(speech).outcome;
  const { horizon, ended } = outcome.data;
  const { isOpen, confidence, keyResults } = outcomeStanding(outcome, view, today);
  if (!isOpen) return [words.horizons[horizon], ...(ended === undefined ? [] : [speech.day(ended.on)])];
  const sure = confidence && words.nearness(words.horizons[horizon], words.confidences[confidence.level]);
  const last = furthestBehind(keyResults);
  return [sure ?? words.horizons[horizon], ...(last === undefined ? [] : [wayInWords(last, speech)])];
}

/** An outcome has come as far as the key result that has most of its way to go. */
function furthestBehind(keyResults: readonly KeyResultStanding[]): KeyResultStanding | undefined {
  return keyResults.toSorted((a, b) => (a.share ?? -Infinity) - (b.share ?? -Infinity))[0];
}
