/** The page of a scorecard: its metrics as small multiples, each with the number now, where it should be, and the decision beside it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { glanceAt } from '../metric/glance.ts';
import { directionWords } from '../words/direction-words.ts';
import { metricsOf } from './metrics-of.ts';
import type { Scorecard } from './schema.ts';

export const scorecardSections = {
  metrics: { id: 'metrics', when: ({ metrics }) => metrics.length > 0 },
} satisfies Sections<Scorecard>;

export function scorecardPages(scorecard: Entry<'scorecard'>, tools: PageTools): readonly PageDraft[] {
  const body = scorecardBody(scorecard, tools);
  return [mainPage(scorecard, body, proseHeadings(scorecard).length > 0 ? contentsOf(scorecard, body) : [])];
}

export type ScorecardBody = ReturnType<typeof scorecardBody>;

function contentsOf(scorecard: Entry<'scorecard'>, { sections }: ScorecardBody) {
  return [...headingsOf(sections), ...proseHeadings(scorecard)];
}

function scorecardBody(scorecard: Entry<'scorecard'>, tools: PageTools) {
  const { data } = scorecard;
  const words = directionWords(tools.speech).scorecard;
  const categories = directionWords(tools.speech).metric.categories;
  const metrics = metricsOf(scorecard, tools.view).map((metric) => {
    const glance = glanceAt(metric, tools);
    // What happened on a day is told on the page of the metric; a small picture has no room for it.
    const points = glance.line.points.map(({ at, value }) => ({ at, value }));
    return { ...glance, category: categories[glance.category], line: { ...glance.line, points } };
  });
  return {
    metrics,
    /** Those whose number cannot be taken as it stands, each with the reason in a word or two. */
    doubtful: metrics.filter(({ isDoubtful }) => isDoubtful).map(({ label, href, mark }) => ({ label, href, mark })),
    facts: [
      { label: words.facts.for, links: tools.links([data.for], 'team', 'domain') },
      { label: words.facts.reviewedIn, links: tools.links(data.reviewedIn, 'ritual') },
    ],
    text: tools.body(scorecard),
    sections: shownSections(scorecardSections, data, { metrics: metrics.length > 0 }, words.sections),
  };
}
