/** The page of a team: what it is for and how to reach it, what it owns and how that stands, and what other kinds know about it. */
import { ownedBy } from '#site/assembly/ownership.ts';
import { isKind } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { relationsOf, type Relation } from '../interactions/interactions.ts';
import { glancesAt } from '../notes/glances.ts';
import { noteSections, toldBy } from '../notes/sections.ts';
import { byTitle, isInUse, systemsOf, type SystemEntry, type TeamEntry } from '../ownership/ownership.ts';
import { systemRow } from '../system-table/system-row.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { missingOfTeam } from './missing-of-team.ts';
import type { Team } from './schema.ts';

export const teamSections = {
  systems: { id: 'its-systems' },
  ...noteSections,
  relations: {
    id: 'working-with-others',
    when: ({ interactions }) => interactions.length > 0,
  },
  owned: { id: 'what-it-owns' },
} satisfies Sections<Team>;

export function teamPages(team: TeamEntry, tools: PageTools): readonly PageDraft[] {
  const body = teamBody(team, tools);
  const { systems, ...others } = body.sections;
  return [mainPage(team, body, [...headingsOf({ systems }), ...proseHeadings(team), ...headingsOf(others)])];
}

export type TeamBody = ReturnType<typeof teamBody>;

function teamBody(team: TeamEntry, tools: PageTools) {
  const { type, mission, chat, onCall } = team.data;
  const words = organisationWords(tools.speech).team;
  const { name, sentence } = words.types[type];
  const relations = relationsOf(team, tools.view).map((relation) => relationView(relation, team, tools));
  const systems = ownedSystems(team, tools);
  const inUse = systems.filter(isInUse).length;
  const most = tools.view.config.ownership.systemsPerTeam;
  const notes = tools.notes(team);
  const { filled, titles } = toldBy(notes);
  // Its systems have a table of their own.
  const owned = ownedBy(team, tools).filter(({ label }) => label !== tools.speech.names.system.many);
  return {
    mission: tools.explained(mission, team),
    type: { id: type, label: name(tools.speech.names.team.inText.one), sentence },
    chat,
    onCall: onCall && tools.explained(onCall, team),
    /** How much it owns: a number, and whether that is more than was agreed. */
    load: inUse === 0 ? undefined : loadView(inUse, most, tools),
    missing: missingOfTeam(team, tools),
    glances: glancesAt(team, tools),
    systems: systems.map((system) => systemRow(system, tools)),
    notes,
    text: tools.body(team),
    relations,
    owned,
    sections: shownSections(
      teamSections,
      team.data,
      { ...filled, systems: systems.length > 0, relations: relations.length > 0, owned: owned.length > 0 },
      { ...words.sections, ...titles, systems: words.sections.systems(tools.speech.names.system.inText.many) },
    ),
  };
}

/** What is retired comes last: it burdens nobody, and people may still ask. */
function ownedSystems(team: TeamEntry, { view }: PageTools): readonly SystemEntry[] {
  const retired = view
    .referencesTo(team)
    .flatMap(({ from, path }) => (path[0] === 'owner' && isKind(from, 'system') && !isInUse(from) ? from : []));
  return [...systemsOf(team, view), ...retired.toSorted(byTitle)];
}

function loadView(count: number, most: number, { speech }: PageTools) {
  const words = organisationWords(speech).ownership;
  const isOver = count > most;
  return { isOver, label: isOver ? words.tooMany(count, most) : words.owns(count, speech.names) };
}

function relationView({ other, mode, ours, theirs }: Relation, team: TeamEntry, tools: PageTools) {
  const until = ours?.until ?? theirs?.until;
  const isSame = ours?.purpose !== undefined && ours.purpose === theirs?.purpose;
  return {
    team: tools.linkTo(other),
    mode: { id: mode, ...organisationWords(tools.speech).interactions.modes[mode] },
    purpose: ours?.purpose && tools.inline(ours.purpose, team),
    /** What the other team says of it, where that is something else. */
    theirPurpose: theirs?.purpose && !isSame ? tools.inline(theirs.purpose, other) : undefined,
    until,
    isOver: until !== undefined && until < tools.today,
  };
}
