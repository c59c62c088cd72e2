/** The page of a team: what it is for, how to reach it, whom it works with and what it keeps true. */
import { ownedBy } from '#site/assembly/ownership.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { relationsOf, type Relation, type TeamEntry } from '../interactions/interactions.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { Team } from './schema.ts';

export const teamSections = {
  relations: {
    id: 'working-with-others',
    when: ({ interactions }) => interactions.length > 0,
  },
  owned: { id: 'what-it-owns' },
} satisfies Sections<Team>;

export function teamPages(team: TeamEntry, tools: PageTools): readonly PageDraft[] {
  const body = teamBody(team, tools);
  return [mainPage(team, body, [...proseHeadings(team), ...headingsOf(body.sections)])];
}

export type TeamBody = ReturnType<typeof teamBody>;

function teamBody(team: TeamEntry, tools: PageTools) {
  const { type, mission, chat, onCall } = team.data;
  const words = organisationWords(tools.speech).team;
  const { name, sentence } = words.types[type];
  const relations = relationsOf(team, tools.view).map((relation) => relationView(relation, team, tools));
  const owned = ownedBy(team, tools);
  return {
    mission: tools.inline(mission, team),
    type: { id: type, label: name(tools.speech.names.team.inText.one), sentence },
    chat,
    onCall: onCall && tools.inline(onCall, team),
    text: tools.body(team),
    relations,
    owned,
    sections: shownSections(
      teamSections,
      team.data,
      { relations: relations.length > 0, owned: owned.length > 0 },
      words.sections,
    ),
  };
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
