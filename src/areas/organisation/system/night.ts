/** What the person on call for a system needs: whom to reach and how, what to follow, and what else may be the cause or may suffer. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { glancesAt, isPressing, type Glance } from '../notes/glances.ts';
import { isUnowned, isUrgent } from '../ownership/gaps.ts';
import { byTitle, teamOf, type SystemEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';

/** What can be the cause tonight; a standard that is not met is no news. */
const NOW: ReadonlySet<string> = new Set(['objectives', 'incidents']);

export type NightView = ReturnType<typeof nightView>;

export interface Neighbour extends Link {
  /** Whose it is: whom to call when it is the cause. */
  readonly owner: Link | undefined;
  readonly isGap: boolean;
  /** What of it is not in order now. */
  readonly pressing: readonly Glance[];
}

export function nightView(system: SystemEntry, tools: PageTools) {
  const { onCall, dependsOn, consumers, runbooks } = system.data;
  const team = teamOf(system, tools.view);
  const words = organisationWords(tools.speech).system;
  const own = onCall === undefined ? undefined : tools.inline(onCall, system);
  const ofTeam = team?.data.onCall === undefined ? undefined : tools.inline(team.data.onCall, team);
  const { view } = tools;
  return {
    owner: team && tools.linkTo(team),
    chat: team?.data.chat,
    onCall: own ?? ofTeam,
    /** Missing where people are woken for it. */
    nobodyOnCall:
      isUrgent(system) && !isUnowned(system) && own === undefined && team !== undefined && ofTeam === undefined
        ? words.nobodyOnCall
        : undefined,
    runbooks: tools.namedLinks(runbooks, system),
    noRunbook: isUrgent(system) && runbooks.length === 0 ? words.noRunbook : undefined,
    dependsOn: dependsOn.flatMap((ref) => view.resolve(ref, ['system']) ?? []).map((each) => neighbour(each, tools)),
    /** Where that is written down. */
    edit: { onCall: tools.editField(system, 'onCall'), runbooks: tools.editField(system, 'runbooks') },
    usedBy: distinct([
      ...dependents(system, tools),
      ...consumers.flatMap((ref) => view.resolve(ref, ['team', 'system']) ?? []),
    ])
      .toSorted(byTitle)
      .map((each) => neighbour(each, tools)),
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
