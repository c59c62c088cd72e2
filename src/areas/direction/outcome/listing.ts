/** How the index of outcomes lists them: by period, the newest first, each with where it stands and who answers for it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf } from '../period/period.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { DISCIPLINES } from './schema.ts';
import { outcomeStanding } from './standing/outcome-standing.ts';

/** The period that ends last comes first, and of two that end together the longer. */
export function placeInListing({ data: { period } }: Entry<'outcome'>): number {
  const { from, to } = daysOf(period);
  return -(dayNumber(to) + (1 - dayNumber(from) / 1e8));
}

export function listingGroup({ data: { period } }: Entry<'outcome'>, { speech }: PageTools): string {
  return periodInWords(period, speech);
}

export function listingFacts(outcome: Entry<'outcome'>, tools: PageTools): readonly string[] {
  const words = directionWords(tools.speech).outcome;
  const { confidence, isOpen, reached, keyResults } = outcomeStanding(outcome, tools.view, tools.today);
  const horizon = words.horizons[outcome.data.horizon];
  const owners = tools.links(
    DISCIPLINES.map((discipline) => outcome.data.owners[discipline]),
    'role',
    'team',
  );
  return [
    isOpen && confidence ? words.nearness(horizon, words.confidences[confidence.level]) : horizon,
    words.progress(reached.length, keyResults.length),
    [...new Set(owners.map(({ label }) => label))].join(', '),
  ].filter((fact) => fact !== '');
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
