/** The gaps of ownership as the overview lists them, and in one line what is in order. */
import type { PageTools } from '#model/kind.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import { gapsIn, type GapName, type Gaps } from '../ownership/gaps.ts';
import { teamOf, type SystemEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';

/** In the order of what hurts first. */
const NAMES = [
  'unowned',
  'overloaded',
  'unreachable',
  'withoutRunbook',
  'emptyDomains',
  'withoutSystem',
] as const satisfies readonly GapName[];
/** What is owned by nobody, or by too few, is bad; what is missing on paper is soon written. */
const BAD: ReadonlySet<GapName> = new Set<GapName>(['unowned', 'overloaded']);
/** More of one sort are found in the index of systems. */
const MOST = 20;

export interface GapItem extends Link {
  /** In a few words each, beside its name. */
  readonly facts: readonly string[];
  readonly because?: Html | undefined;
  /** Where it is closed: at the line of the field that is missing. */
  readonly edit?: string | undefined;
}

export type GapsView = ReturnType<typeof gapViews>;

export function gapViews(tools: PageTools) {
  const gaps = gapsIn(tools.view);
  const words = organisationWords(tools.speech).ownership;
  const { names } = tools.speech;
  const most = tools.view.config.ownership.systemsPerTeam;
  const items = itemsOf(gaps, tools);
  return {
    open: NAMES.filter((name) => items[name].length > 0).map((name) => ({
      id: name,
      tone: BAD.has(name) ? ('bad' as const) : ('caution' as const),
      title: words.gaps[name].title(items[name].length, names),
      means: words.gaps[name].means(names, most),
      items: items[name].slice(0, MOST),
      further: Math.max(0, items[name].length - MOST),
    })),
    inOrder: words.inOrder(
      NAMES.filter((name) => items[name].length === 0)
        .map((name) => words.gaps[name].none(names, most))
        .join('; '),
    ),
    hasOrder: NAMES.some((name) => items[name].length === 0),
  };
}

function itemsOf(gaps: Gaps, tools: PageTools): Readonly<Record<GapName, readonly GapItem[]>> {
  const { speech, view, linkTo } = tools;
  const words = organisationWords(speech);
  const most = view.config.ownership.systemsPerTeam;
  const systemItem = (system: SystemEntry, missing: string): GapItem => ({
    ...linkTo(system),
    facts: factsOf(system, tools),
    edit: tools.editField(system, missing),
  });
  return {
    unowned: gaps.unowned.map((system) => gapItem(system, tools)),
    overloaded: gaps.overloaded.map(({ team, count }) => ({
      ...linkTo(team),
      facts: [words.ownership.tooMany(count, most)],
    })),
    unreachable: gaps.unreachable.map((system) => systemItem(system, 'onCall')),
    withoutRunbook: gaps.withoutRunbook.map((system) => systemItem(system, 'runbooks')),
    emptyDomains: gaps.emptyDomains.map((domain) => ({
      ...linkTo(domain),
      facts: [words.domain.sorts[domain.data.kind].label],
    })),
    withoutSystem: gaps.withoutSystem.map((team) => ({
      ...linkTo(team),
      facts: [words.team.types[team.data.type].name(speech.names.team.inText.one)],
    })),
  };
}

/** A system that no team owns, with the reason. */
export function gapItem(system: SystemEntry, tools: PageTools): GapItem {
  return {
    ...tools.linkTo(system),
    facts: factsOf(system, tools),
    because: reasonOf(system, tools),
    edit: tools.editField(system, 'owner'),
  };
}

/** Its tier, its domain and its team. */
function factsOf(system: SystemEntry, { speech, view }: PageTools): readonly string[] {
  const { tier, domain } = system.data;
  return [
    ...(tier === undefined ? [] : [organisationWords(speech).system.tier(tier)]),
    ...[view.resolve(domain, ['domain']), teamOf(system, view)].flatMap((entry) => entry?.data.title ?? []),
  ];
}

export function reasonOf(system: SystemEntry, tools: PageTools): Html | undefined {
  const { gapReason } = system.data;
  return gapReason === undefined ? undefined : tools.inline(gapReason, system);
}
