/** The index of systems: what nobody owns first, then by domain, in a table that can be narrowed. Where systems are many, a list that is divided. */
import type { Entry } from '#model/entry.ts';
import type { Kind, OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { MOST_ON_A_PAGE } from '#site/assembly/listing/branch.ts';
import { listing, type SectionBody } from '#site/assembly/listing/listing.ts';
import { shelve } from '#site/assembly/order.ts';
import { optionsByName } from '#site/kit/filter/options.ts';
import { systemSchema } from '../system/schema.ts';
import { gapItem, type GapItem } from '../overview/gap-views.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { byDomain, byTier, isInUse, teamOf, type SystemEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { systemRow, type SystemRow } from './system-row.ts';

/** Of those that nobody owns, above a list that is divided. */
const MOST_GAPS = 20;

export interface SystemGroup {
  readonly id: string;
  /** None where the rows need no heading. */
  readonly heading?: (Partial<Link> & Pick<Link, 'label'>) | undefined;
  readonly tone?: 'bad' | undefined;
  readonly rows: readonly SystemRow[];
}

export type SystemsBody = ReturnType<typeof systemsBody>;
export type ManySystemsBody = SectionBody & {
  readonly gaps: { readonly title: string; readonly items: readonly GapItem[]; readonly further: number } | undefined;
};

export function systemsIndexPages(
  kind: Kind<'system'>,
  systems: readonly Entry<'system'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  if (systems.length > MOST_ON_A_PAGE) return dividedPages(kind, systems, tools, overviews);
  return [
    {
      template: 'systems',
      path: '',
      title: tools.speech.names.system.many,
      body: systemsBody(systems, tools, overviews),
      contents: [],
    },
  ];
}

function systemsBody(systems: readonly SystemEntry[], tools: PageTools, overviews: readonly OverviewLink[]) {
  return { overviews, groups: groupsOf(systems, tools), filter: filterOf(systems, tools) };
}

function groupsOf(systems: readonly SystemEntry[], tools: PageTools): readonly SystemGroup[] {
  const { speech, view } = tools;
  const words = organisationWords(speech);
  const rows = (own: readonly SystemEntry[]) => own.map((system) => systemRow(system, tools));
  const gaps = systems.filter((system) => isInUse(system) && isUnowned(system)).toSorted(byTier);
  const known = byDomain(view).flatMap(({ domain, systems: own }): readonly SystemGroup[] => {
    const owned = own.filter((system) => systems.includes(system) && !gaps.includes(system));
    const heading = domain === undefined ? { label: words.ownership.picture.otherDomain } : tools.linkTo(domain);
    return owned.length === 0 ? [] : [{ id: `in-${domain?.id ?? 'no-domain'}`, heading, rows: rows(owned) }];
  });
  const retired = systems.filter((system) => !isInUse(system)).toSorted(byTier);
  return [
    ...(gaps.length === 0
      ? []
      : [{ id: 'without-owner', heading: gapHeading(gaps, tools), tone: 'bad' as const, rows: rows(gaps) }]),
    ...known,
    ...(retired.length === 0
      ? []
      : [{ id: 'no-longer-in-use', heading: { label: words.system.noLongerInUse }, rows: rows(retired) }]),
  ];
}

function gapHeading(gaps: readonly SystemEntry[], { speech }: PageTools): Pick<Link, 'label'> {
  return { label: organisationWords(speech).ownership.gaps.unowned.title(gaps.length, speech.names) };
}

/** A choice where there is one: by domain, tier, stage and team. */
function filterOf(systems: readonly SystemEntry[], { speech, view }: PageTools) {
  const words = organisationWords(speech).system;
  const { names } = speech;
  const titled = (entries: readonly (Entry | undefined)[]) =>
    optionsByName(
      entries.map((entry) => entry && { id: entry.id, label: entry.data.title }),
      speech.locale,
    );
  const tiers = [...new Set(systems.flatMap(({ data }) => data.tier ?? []))].toSorted((a, b) => a - b);
  const stages = systemSchema.shape.lifecycle
    .unwrap()
    .options.filter((stage) => systems.some(({ data }) => data.lifecycle === stage));
  return [
    {
      name: 'domain',
      label: names.domain.one,
      all: words.filter.all(names.domain),
      options: titled(systems.map(({ data }) => view.resolve(data.domain, ['domain']))),
    },
    {
      name: 'tier',
      label: words.columns.tier,
      all: words.filter.allTiers,
      options: tiers.map((tier) => ({ id: String(tier), label: words.tiers[tier] ?? words.tier(tier) })),
    },
    {
      name: 'stage',
      label: words.columns.stage,
      all: words.filter.allStages,
      options: stages.map((stage) => ({ id: stage, label: words.stages[stage] })),
    },
    {
      name: 'team',
      label: names.team.one,
      all: words.filter.all(names.team),
      options: titled(systems.map((system) => teamOf(system, view))),
    },
  ];
}

function dividedPages(
  kind: Kind<'system'>,
  systems: readonly SystemEntry[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft<ManySystemsBody>[] {
  const gaps = systems.filter((system) => isInUse(system) && isUnowned(system)).toSorted(byTier);
  const shown = gaps.slice(0, MOST_GAPS).map((system) => gapItem(system, tools));
  const all = {
    title: gapHeading(gaps, tools).label,
    items: shown,
    further: gaps.length - shown.length,
  };
  return listing(shelve(kind, systems, tools.today), overviews, tools).map((draft, index) => ({
    ...draft,
    template: 'many-systems',
    body: { ...draft.body, gaps: index === 0 && gaps.length > 0 ? all : undefined },
  }));
}
