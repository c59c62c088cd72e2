/** The page of a team: what it is for, how to reach it, whom it works with and what it keeps true. */
import { ownedBy } from '#site/assembly/ownership.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { relationsOf, type Relation, type TeamEntry } from '../interactions/interactions.ts';
import type { Team } from './schema.ts';
import { MODES, TEAM_TYPES } from './words.ts';

export const teamSections = {
  relations: {
    id: 'working-with-others',
    title: 'Working with others',
    when: ({ interactions }) => interactions.length > 0,
  },
  owned: { id: 'what-it-owns', title: 'What it keeps true' },
} satisfies Sections<Team>;

export function teamPages(team: TeamEntry, tools: PageTools): readonly PageDraft[] {
  const body = teamBody(team, tools);
  return [mainPage(team, body, [...proseHeadings(team), ...headingsOf(body.sections)])];
}

export type TeamBody = ReturnType<typeof teamBody>;

function teamBody(team: TeamEntry, tools: PageTools) {
  const { type, mission, chat, onCall } = team.data;
  const { label, sentence } = TEAM_TYPES[type];
  const relations = relationsOf(team, tools.view).map((relation) => relationView(relation, team, tools));
  const owned = ownedBy(team, tools);
  return {
    mission: tools.inline(mission, team),
    type: { id: type, label, sentence },
    chat,
    onCall: onCall && tools.inline(onCall, team),
    text: tools.body(team),
    relations,
    owned,
    sections: shownSections(teamSections, team.data, { relations: relations.length > 0, owned: owned.length > 0 }),
  };
}

function relationView({ other, mode, ours, theirs }: Relation, team: TeamEntry, tools: PageTools) {
  const until = ours?.until ?? theirs?.until;
  const isSame = ours?.purpose !== undefined && ours.purpose === theirs?.purpose;
  return {
    team: tools.linkTo(other),
    mode: { id: mode, ...MODES[mode] },
    purpose: ours?.purpose && tools.inline(ours.purpose, team),
    /** What the other team says of it, where that is something else. */
    theirPurpose: theirs?.purpose && !isSame ? tools.inline(theirs.purpose, other) : undefined,
    until,
    isOver: until !== undefined && until < tools.today,
  };
}
