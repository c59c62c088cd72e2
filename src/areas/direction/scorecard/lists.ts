/** The scorecards that a leader has to look at: of some category, none of their numbers can be relied on today. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { conditionOf } from '../metric/condition.ts';
import { CATEGORIES } from '../metric/values.ts';
import { directionWords } from '../words/direction-words.ts';
import { metricsOf } from './metrics-of.ts';

export const scorecardLists: readonly List<'scorecard'>[] = [
  {
    name: 'scorecards-unbalanced',
    at: '/scorecards/',
    rows: (scorecards, tools) =>
      scorecards.flatMap((scorecard) => {
        const missing = missingIn(scorecard, tools);
        const says = directionWords(tools.speech).scorecard.unbalanced(missing);
        return missing.length === 0 ? [] : [rowAbout(scorecard, tools, { says })];
      }),
  },
];

function missingIn(scorecard: Entry<'scorecard'>, { view, today }: PageTools) {
  const known = metricsOf(scorecard, view).filter((metric) => {
    const { is } = conditionOf(metric, today);
    return is === 'fresh' || is === 'gap';
  });
  return CATEGORIES.filter((category) => !known.some(({ data }) => data.category === category));
}
