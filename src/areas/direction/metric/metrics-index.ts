/** The index of metrics: by what they tell, each with its latest value and which way it goes; and DORA's five in their two groups. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { meantBy, TERMS } from './frameworks/frameworks.ts';
import { DORA_GROUPS } from './frameworks/term.ts';
import { glanceAt } from './glance.ts';
import { CATEGORIES } from './values.ts';

export type MetricsIndexBody = ReturnType<typeof metricsIndexBody>;

export function metricsIndexPages(
  metrics: readonly Entry<'metric'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { speech } = tools;
  const body = metricsIndexBody(metrics, overviews, tools);
  const contents = [
    ...body.categories.map(({ id, title }) => ({ depth: 2, id, text: title })),
    ...(body.dora ? [{ depth: 2, id: body.dora.id, text: body.dora.title }] : []),
  ];
  return [{ template: 'metrics', path: '', title: speech.names.metric.many, body, contents }];
}

function metricsIndexBody(metrics: readonly Entry<'metric'>[], overviews: readonly OverviewLink[], tools: PageTools) {
  const words = directionWords(tools.speech).metric;
  return {
    overviews,
    categories: CATEGORIES.map((category) => ({
      id: category,
      title: words.categories[category],
      lead: words.categoryLeads[category],
      metrics: metrics
        .filter(({ data }) => data.category === category)
        .toSorted((a, b) => order(a) - order(b))
        .map((metric) => glanceAt(metric, tools)),
    })).filter((category) => category.metrics.length > 0),
    dora: doraOf(metrics, tools),
  };
}

/** What is measured comes before what is planned, and that before what is no longer measured. */
function order({ data }: Entry<'metric'>): number {
  return ['active', 'broken', 'proposed', 'retired'].indexOf(data.lifecycle);
}

/** Nothing where no metric is one of them. */
function doraOf(metrics: readonly Entry<'metric'>[], tools: PageTools) {
  const words = directionWords(tools.speech).metric;
  const mapped = metrics
    .filter(({ data }) => data.lifecycle !== 'retired')
    .flatMap((metric) =>
      metric.data.mapsTo.flatMap(({ framework, term }) =>
        framework === 'dora' ? { metric, id: meantBy('dora', term)?.term.id } : [],
      ),
    );
  if (mapped.length === 0) return undefined;
  return {
    id: 'dora',
    title: words.index.dora,
    groups: DORA_GROUPS.map((group) => ({
      title: words.doraGroups[group],
      terms: TERMS.dora
        .filter((term) => term.group === group)
        .map(({ id, name }) => ({
          name,
          metrics: mapped.filter((each) => each.id === id).map(({ metric }) => glanceAt(metric, tools)),
        })),
    })),
  };
}
