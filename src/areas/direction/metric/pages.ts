/** The page of a metric: its question, what is decided by it, what it means to each reader, and how it misleads. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Metric } from './schema.ts';

export const metricSections = {
  decision: { id: 'decision', when: () => true },
  explanations: { id: 'what-it-means', when: () => true },
  misuse: { id: 'how-it-misleads', when: () => true },
} satisfies Sections<Metric>;

export function metricPages(metric: Entry<'metric'>, tools: PageTools): readonly PageDraft[] {
  const body = metricBody(metric, tools);
  return [mainPage(metric, body, [...headingsOf(body.sections), ...proseHeadings(metric)])];
}

export type MetricBody = ReturnType<typeof metricBody>;

function metricBody(metric: Entry<'metric'>, tools: PageTools) {
  const { data } = metric;
  const words = directionWords(tools.speech).metric;
  const inline = (text: string) => tools.inline(text, metric);
  const { engineer, product, leadership } = data.explain;
  return {
    question: inline(data.question),
    decision: inline(data.decision),
    explanations: [
      { label: words.readers.engineer, html: inline(engineer) },
      { label: words.readers.product, html: inline(product) },
      { label: words.readers.leadership, html: inline(leadership) },
    ],
    misuse: data.misuse.map(inline),
    text: tools.body(metric),
    sections: shownSections(metricSections, data, {}, words.sections),
  };
}
