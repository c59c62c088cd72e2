/** All quarters, the current one marked, the latest first. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { QUARTERS, quarterLink } from './address.ts';
import { outcomesIn, tenseOf } from './quarters.ts';

export type QuarterIndexBody = ReturnType<typeof indexBody>;

export function quarterIndex(
  quarters: readonly string[],
  outcomes: readonly Entry<'outcome'>[],
  tools: PageTools,
): OverviewDraft<QuarterIndexBody> {
  const { title, description } = directionWords(tools.speech).quarter.index;
  return {
    template: 'quarters',
    path: QUARTERS,
    title,
    description: description(tools.speech.names.outcome),
    body: indexBody(quarters, outcomes, tools),
    contents: [],
  };
}

function indexBody(quarters: readonly string[], outcomes: readonly Entry<'outcome'>[], tools: PageTools) {
  const { view, speech, today } = tools;
  const { facts } = directionWords(speech).quarter.index;
  return {
    quarters: quarters.toReversed().map((quarter) => {
      const own = outcomesIn(quarter, outcomes);
      const experiments = view.entriesOf('experiment').filter(({ data }) => data.quarter === quarter);
      return {
        ...quarterLink(quarter, speech),
        isCurrent: tenseOf(quarter, today) === 'current',
        facts: facts(own.length, experiments.length, speech.names),
        outcomes: own.map(tools.linkTo),
      };
    }),
  };
}
