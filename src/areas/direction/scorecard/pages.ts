/** The page of a scorecard: each of its metrics with its latest value and the decision beside it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { latestOf } from '../metric/series.ts';
import { valueInWords } from '../metric/value-words.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Scorecard } from './schema.ts';

export const scorecardSections = {
  metrics: { id: 'metrics', when: ({ metrics }) => metrics.length > 0 },
} satisfies Sections<Scorecard>;

export function scorecardPages(scorecard: Entry<'scorecard'>, tools: PageTools): readonly PageDraft[] {
  const body = scorecardBody(scorecard, tools);
  return [mainPage(scorecard, body, [...headingsOf(body.sections), ...proseHeadings(scorecard)])];
}

export type ScorecardBody = ReturnType<typeof scorecardBody>;

function scorecardBody(scorecard: Entry<'scorecard'>, tools: PageTools) {
  const { data } = scorecard;
  const metrics = data.metrics.flatMap((ref) => tools.view.resolve(ref, ['metric']) ?? []);
  return {
    metrics: metrics.map((metric) => {
      const latest = latestOf(metric);
      return {
        ...tools.linkTo(metric),
        value: latest && valueInWords(metric, latest.value, tools.speech),
        decision: tools.inline(metric.data.decision, metric),
      };
    }),
    text: tools.body(scorecard),
    sections: shownSections(scorecardSections, data, {}, directionWords(tools.speech).scorecard.sections),
  };
}
