/** The page of a team: what it is for, how to reach it, whom it works with and what it keeps true. */
import { ownedBy } from '#site/assembly/ownership.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { RelationView, TeamBody } from './bodies.ts';
import { relationsOf, type Relation, type Team } from '../interactions/interactions.ts';
import { SECTIONS } from './sections.ts';
import { MODES, TEAM_TYPES } from './words.ts';

export function teamPages(team: Team, tools: PageTools): readonly PageDraft<TeamBody>[] {
  const { title, summary, type, mission, chat, onCall } = team.data;
  const { label, sentence } = TEAM_TYPES[type];
  const body: TeamBody = {
    mission: tools.inline(mission, team),
    type: { id: type, label, sentence },
    chat,
    onCall: onCall && tools.inline(onCall, team),
    text: tools.body(team),
    relations: relationsOf(team, tools.view).map((relation) => relationView(relation, team, tools)),
    owned: ownedBy(team, tools),
  };
  const prose = (team.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const own = [
    ...(body.relations.length > 0 ? [SECTIONS.relations] : []),
    ...(body.owned.length > 0 ? [SECTIONS.owned] : []),
  ];
  return [
    {
      template: 'team',
      path: '',
      title,
      description: summary,
      body,
      contents: [...prose, ...own.map((section) => ({ depth: 2, ...section }))],
    },
  ];
}

function relationView({ other, mode, ours, theirs }: Relation, team: Team, tools: PageTools): RelationView {
  const until = ours?.until ?? theirs?.until;
  const isSame = ours?.purpose !== undefined && ours.purpose === theirs?.purpose;
  return {
    team: { label: other.data.title, href: tools.address(other) },
    mode: { id: mode, ...MODES[mode] },
    purpose: ours?.purpose && tools.inline(ours.purpose, team),
    theirPurpose: theirs?.purpose && !isSame ? tools.inline(theirs.purpose, other) : undefined,
    until,
    isOver: until !== undefined && until < tools.today,
  };
}
