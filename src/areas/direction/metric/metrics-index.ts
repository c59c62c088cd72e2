/** The index of metrics: by what they tell, each with its latest value and which way it goes; and DORA's five in their two groups. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, SIMPLE, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { meantBy, TERMS } from './frameworks/frameworks.ts';
import { DORA_GROUPS } from './frameworks/term.ts';
import { glanceAt } from './glance.ts';
import { CATEGORIES } from './values.ts';

export type MetricsIndexBody = ReturnType<typeof metricsIndexBody>;

/** One page, or where it has no room for all one for each category, and so on. */
export function metricsIndexPages(
  metrics: readonly Entry<'metric'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { inText, many } = tools.speech.names.metric;
  const words = siteWords(tools.speech).listing;
  const more = words.more(inText.many);
  return listPages(branchesOf(metrics, tools)).map(({ path, list, sections }, index) => {
    const shown = sections.length > 0 ? [] : itemsOf(list);
    const rows = sections.map((section) => listRow(section, more));
    const dora = index === 0 ? doraOf(metrics, tools) : undefined;
    const body = metricsIndexBody(shown, { rows, dora, overviews: index === 0 ? overviews : [] }, tools);
    const title = index === 0 ? many : words.part(many, list.label ?? more);
    return { template: 'metrics', path, title, body, contents: contentsOf(body) };
  });
}

function branchesOf(metrics: readonly Entry<'metric'>[], { speech }: PageTools): Branch<Entry<'metric'>> {
  const { categories } = directionWords(speech).metric;
  const parts = CATEGORIES.map((category) => {
    const own = metrics.filter(({ data }) => data.category === category).toSorted((a, b) => order(a) - order(b));
    return branch(
      `category_${category}`,
      categories[category],
      own.map((metric) => leaf(metric.data.title, metric)),
    );
  });
  return branch(
    '',
    undefined,
    parts.filter(({ count }) => count > 0),
  );
}

function contentsOf({ categories, dora }: MetricsIndexBody) {
  return [...categories, ...(dora ? [dora] : [])].map(({ id, title }) => ({ depth: 2, id, text: title }));
}

interface Around {
  readonly rows: readonly ListRow[];
  readonly dora: ReturnType<typeof doraOf>;
  readonly overviews: readonly OverviewLink[];
}

function metricsIndexBody(metrics: readonly Entry<'metric'>[], around: Around, tools: PageTools) {
  const words = directionWords(tools.speech).metric;
  // Many lines would weigh more than a page may, and be looked at by nobody.
  const hasLines = metrics.length <= SIMPLE;
  return {
    ...around,
    categories: CATEGORIES.map((category) => ({
      id: category,
      title: words.categories[category],
      lead: words.categoryLeads[category],
      metrics: metrics
        .filter(({ data }) => data.category === category)
        .map((metric) => {
          const glance = glanceAt(metric, tools);
          return { ...glance, line: hasLines ? glance.line : undefined };
        }),
    })).filter((category) => category.metrics.length > 0),
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
