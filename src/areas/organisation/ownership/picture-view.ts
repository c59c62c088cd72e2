/** What the picture of who owns what shows: systems by domain on one side, teams on the other; where systems are many, domains in their place. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { isUnowned, isUrgent } from './gaps.ts';
import { systemsOf, teamOf, type DomainPart, type SystemEntry, type TeamEntry } from './ownership.ts';
import { layOut, type Start } from './picture.ts';

/** A name and what it owns below it take two rows; where teams are many, one has to do. */
const ROWS_OF_TEAM = 2;
/** Where a line leads that leads to no team; no id has a slash at its end. */
const NOBODY = 'nobody/';
/** In lines of a domain to a team: how much thicker for each system. */
const THICKER = 0.75;

export type PictureView = ReturnType<typeof systemsPicture>;

interface Item extends Link {
  readonly key: string;
  /** `short` stands alone where there is little room. */
  readonly mark: { readonly long: string; readonly short: string } | undefined;
  readonly isUrgent: boolean;
  /** For listeners, who do not see where its line leads. */
  readonly owners: readonly Link[];
  readonly isGap: boolean;
}

/** A line for each system: who answers for it. */
export function systemsPicture(parts: readonly DomainPart[], tools: PageTools, hasHeadings = true) {
  const groups = parts.map(({ domain, systems }) => ({
    heading: hasHeadings ? headingOf(domain, tools) : undefined,
    items: systems.map((system) => systemItem(system, tools)),
  }));
  const systems = parts.flatMap((part) => part.systems);
  const starts = groups.flatMap(({ heading, items }): readonly Start[] => [
    ...(heading === undefined ? [] : [{ key: 'heading', to: [] }]),
    ...items.map(({ key }) => {
      const end = endOf(
        systems.find(({ id }) => id === key),
        tools,
      );
      return { key, to: end === undefined ? [] : [{ end, weight: 1 }] };
    }),
  ]);
  return viewOf(groups, starts, ROWS_OF_TEAM, tools, (key) => {
    const system = systems.find(({ id }) => id === key);
    return system !== undefined && isUrgent(system) ? 3 : 1.5;
  });
}

/** A line from each domain to each team that owns something in it, the thicker the more. */
export function domainsPicture(parts: readonly DomainPart[], tools: PageTools): PictureView {
  const words = organisationWords(tools.speech).ownership;
  const ends = parts.map(({ systems }) => Map.groupBy(systems, (system) => endOf(system, tools)));
  const items = parts.map(({ domain, systems }, index): Item => ({
    ...headingOf(domain, tools),
    key: String(index),
    mark: { long: words.owns(systems.length, tools.speech.names), short: String(systems.length) },
    isUrgent: systems.some(isUrgent),
    owners: [...new Set(systems.flatMap((system) => teamOf(system, tools.view) ?? []))].map(tools.linkTo),
    isGap: systems.some(isUnowned),
  }));
  const starts = ends.map((owners, index) => ({
    key: String(index),
    to: [...owners].flatMap(([end, own]) => (end === undefined ? [] : [{ end, weight: own.length }])),
  }));
  return viewOf([{ heading: undefined, items }], starts, 1, tools, (_, weight) => 1 + weight * THICKER);
}

interface Group {
  readonly heading: Link | undefined;
  readonly items: readonly Item[];
}

function viewOf(
  groups: readonly Group[],
  starts: readonly Start[],
  span: number,
  tools: PageTools,
  widthOf: (key: string, weight: number) => number,
) {
  const { rows, ends, lines } = layOut(starts, span);
  return {
    groups,
    rows,
    span,
    ends: ends.map(({ key, gap }) => ({ ...endView(tools.view.find('team', key), starts, tools), gap })),
    lines: lines.map(({ d, start, end, weight }) => ({
      d,
      width: widthOf(start, weight),
      look: end === NOBODY ? ('gap' as const) : ('owned' as const),
    })),
  };
}

function endView(team: TeamEntry | undefined, starts: readonly Start[], tools: PageTools) {
  const { speech, view } = tools;
  const words = organisationWords(speech);
  if (team === undefined) {
    const count = starts
      .flatMap(({ to }) => to)
      .reduce((sum, { end, weight }) => sum + (end === NOBODY ? weight : 0), 0);
    return {
      link: undefined,
      label: words.domain.noTeam(speech.names.team.inText.one),
      owns: words.ownership.owns(count, speech.names),
      isOver: false,
    };
  }
  const count = systemsOf(team, view).length;
  const most = view.config.ownership.systemsPerTeam;
  return {
    link: tools.linkTo(team),
    label: team.data.title,
    owns: count > most ? words.ownership.tooMany(count, most) : words.ownership.owns(count, speech.names),
    isOver: count > most,
  };
}

/** Nowhere where the team is hidden from these readers. */
function endOf(system: SystemEntry | undefined, { view }: PageTools): string | undefined {
  if (system === undefined) return undefined;
  return isUnowned(system) ? NOBODY : teamOf(system, view)?.id;
}

function headingOf(domain: DomainPart['domain'], tools: PageTools): Link {
  if (domain !== undefined) return tools.linkTo(domain);
  return { label: organisationWords(tools.speech).ownership.picture.otherDomain, href: '/systems/' };
}

function systemItem(system: SystemEntry, tools: PageTools): Item {
  const { tier } = system.data;
  const team = teamOf(system, tools.view);
  return {
    ...tools.linkTo(system),
    key: system.id,
    mark:
      tier === undefined ? undefined : { long: organisationWords(tools.speech).system.tier(tier), short: String(tier) },
    isUrgent: isUrgent(system),
    owners: team === undefined ? [] : [tools.linkTo(team)],
    isGap: isUnowned(system),
  };
}
