/** The page of a metric: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Metric } from './schema.ts';

export const metricSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Metric>;

export function metricPages(metric: Entry<'metric'>, tools: PageTools): readonly PageDraft[] {
  const body = metricBody(metric, tools);
  return [mainPage(metric, body, [...headingsOf(body.sections), ...proseHeadings(metric)])];
}

export type MetricBody = ReturnType<typeof metricBody>;

function metricBody(metric: Entry<'metric'>, tools: PageTools) {
  const { statement, points } = metric.data;
  const inline = (text: string) => tools.inline(text, metric);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(metric),
    sections: shownSections(metricSections, metric.data, {}, directionWords(tools.speech).metric.sections),
  };
}
