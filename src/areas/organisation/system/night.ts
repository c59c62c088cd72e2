/** What the person on call for a system needs: whom to reach and how, what to follow, what else may be the cause or may suffer, and what of that nobody has written down. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { glancesAt, isPressing, type Glance } from '../notes/glances.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { byTitle, teamOf, type SystemEntry } from '../ownership/ownership.ts';
import { missingAtNight } from './missing-at-night.ts';

/** What can be the cause tonight; a standard that is not met is no news. */
const NOW: ReadonlySet<string> = new Set(['objectives', 'incidents']);

export interface Neighbour extends Link {
  /** Whose it is: whom to call when it is the cause. */
  readonly owner: Link | undefined;
  readonly isGap: boolean;
  /** What of it is not in order now. */
  readonly pressing: readonly Glance[];
}

export function nightView(system: SystemEntry, tools: PageTools) {
  const { onCall, dependsOn, consumers, runbooks } = system.data;
  const { view } = tools;
  const team = teamOf(system, view);
  const own = onCall === undefined ? undefined : tools.explained(onCall, system);
  const ofTeam = team?.data.onCall === undefined ? undefined : tools.explained(team.data.onCall, team);
  return {
    owner: team && tools.linkTo(team),
    chat: team?.data.chat,
    onCall: own ?? ofTeam,
    runbooks: tools.namedLinks(runbooks, system),
    dependsOn: dependsOn.flatMap((ref) => view.resolve(ref, ['system']) ?? []).map((each) => neighbour(each, tools)),
    usedBy: distinct([
      ...dependents(system, tools),
      ...consumers.flatMap((ref) => view.resolve(ref, ['team', 'system']) ?? []),
    ])
      .toSorted(byTitle)
      .map((each) => neighbour(each, tools)),
    missing: missingAtNight(system, tools),
  };
}

/** The systems that say they cannot work without it. */
function dependents(system: SystemEntry, { view }: PageTools): readonly Entry[] {
  return view
    .referencesTo(system)
    .flatMap(({ from, path }) => (isKind(from, 'system') && path[0] === 'dependsOn' ? from : []));
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(entries)];
}

function neighbour(entry: Entry, tools: PageTools): Neighbour {
  const link = tools.linkTo(entry);
  if (!isKind(entry, 'system')) return { ...link, owner: undefined, isGap: false, pressing: [] };
  const team = teamOf(entry, tools.view);
  return {
    ...link,
    owner: team && tools.linkTo(team),
    isGap: isUnowned(entry),
    pressing: glancesAt(entry, tools).filter((glance) => NOW.has(glance.topic) && isPressing(glance)),
  };
}
