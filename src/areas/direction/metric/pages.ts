/** The page of a metric: its question and the number now, what is decided by it, what it means to each reader, and how it misleads. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { csvPath } from './csv.ts';
import { FRAMEWORK_NAMES, meantBy } from './frameworks/frameworks.ts';
import { glanceAt } from './glance.ts';
import { marksOf } from './marks.ts';
import { noticeOf } from './notice.ts';
import type { Metric } from './schema.ts';
import { pointsOf } from './series.ts';
import { usageOf } from './usage.ts';

export const metricSections = {
  decision: { id: 'decision', when: () => true },
  explanations: { id: 'what-it-means', when: () => true },
  misuse: { id: 'how-it-misleads', when: () => true },
  guardrails: { id: 'guardrails', when: ({ guardrails }) => guardrails.length > 0 },
  measure: { id: 'how-it-is-measured', when: () => true },
  usage: { id: 'where-it-is-used' },
} satisfies Sections<Metric>;

export function metricPages(metric: Entry<'metric'>, tools: PageTools): readonly PageDraft[] {
  const body = metricBody(metric, tools);
  return [mainPage(metric, body, [...headingsOf(body.sections), ...proseHeadings(metric)])];
}

export type MetricBody = ReturnType<typeof metricBody>;

function metricBody(metric: Entry<'metric'>, tools: PageTools) {
  const { data } = metric;
  const { view } = tools;
  const words = directionWords(tools.speech).metric;
  const inline = (text: string) => tools.explained(text, metric);
  const { engineer, product, leadership } = data.explain;
  const glance = glanceAt(metric, tools);
  const guardrails = data.guardrails.flatMap((ref) => view.resolve(ref, ['metric']) ?? []);
  const usage = usageOf(metric, tools);
  const hasPoints = pointsOf(metric).length > 0;
  return {
    glance: { ...glance, question: inline(data.question), decision: inline(data.decision) },
    notice: noticeOf(metric, tools),
    chart: hasPoints ? { ...glance.line, marks: marksOf(metric, tools) } : undefined,
    explanations: [
      { label: words.readers.engineer, html: inline(engineer) },
      { label: words.readers.product, html: inline(product) },
      { label: words.readers.leadership, html: inline(leadership) },
    ],
    misuse: data.misuse.map(inline),
    guardrails: guardrails.map((guardrail) => glanceAt(guardrail, tools)),
    definition: inline(data.definition),
    facts: factsOf(metric, tools),
    usage,
    edits: editsOf(metric, tools),
    csv: hasPoints ? { label: words.download, href: csvPath(metric) } : undefined,
    text: tools.body(metric),
    sections: shownSections(
      metricSections,
      data,
      { usage: usage.length > 0, guardrails: guardrails.length > 0 },
      words.sections,
    ),
  };
}

function factsOf(metric: Entry<'metric'>, tools: PageTools) {
  const { data } = metric;
  const { speech } = tools;
  const words = directionWords(speech).metric;
  return [
    { label: words.facts.category, html: escapeHtml(words.categoryMeans[data.category]) },
    { label: words.facts.for, links: tools.links(data.for, 'team', 'system', 'domain') },
    { label: words.facts.unit, html: escapeHtml(data.unit) },
    { label: words.facts.aggregation, html: data.aggregation && tools.explained(data.aggregation, metric) },
    { label: words.facts.window, html: escapeHtml(speech.duration(data.window)) },
    { label: words.facts.grain, html: escapeHtml(words.grains[data.grain]) },
    { label: words.facts.direction, html: escapeHtml(words.directions[data.direction]) },
    { label: words.facts.frequency, html: escapeHtml(words.frequencies[data.updateFrequency]) },
    ...data.mapsTo.map(({ framework, term }) => {
      const meant = meantBy(framework, term)?.term;
      const name = meant?.name ?? term;
      return {
        label: words.facts.calledBy(FRAMEWORK_NAMES[framework]),
        html: escapeHtml(meant?.group === undefined ? name : words.inGroup(name, words.doraGroups[meant.group])),
      };
    }),
  ];
}

/** Where its words and its values are edited: the values at their last line, where the next one goes. */
function editsOf(metric: Entry<'metric'>, tools: PageTools) {
  const words = directionWords(tools.speech).metric.edit;
  const { file, series } = metric;
  const edits = [
    { label: words.values, href: series && tools.editLink(series.file, series.points.at(-1)?.line) },
    { label: words.words, href: tools.editLink(file) },
  ];
  return edits.flatMap(({ label, href }) => (href === undefined ? [] : [{ label, href }]));
}
