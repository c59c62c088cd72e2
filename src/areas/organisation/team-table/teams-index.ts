/** The index of teams: by what sort they are, each with what it is for, how to reach it, what it owns and how it stands. Where teams are many, a list that is divided. */
import type { Entry } from '#model/entry.ts';
import type { Kind, OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { MOST_ON_A_PAGE } from '#site/assembly/listing/branch.ts';
import { listing } from '#site/assembly/listing/listing.ts';
import { shelve } from '#site/assembly/order.ts';
import { teamSchema } from '../team/schema.ts';
import { glancesAt } from '../notes/glances.ts';
import { isUrgent } from '../ownership/gaps.ts';
import { byTitle, systemsOf, type TeamEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';

export type TeamsBody = ReturnType<typeof teamsBody>;

export function teamsIndexPages(
  kind: Kind<'team'>,
  teams: readonly Entry<'team'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  if (teams.length > MOST_ON_A_PAGE)
    return listing(shelve(kind, teams, tools.today), overviews, tools).map((draft) => ({
      ...draft,
      template: 'many-teams',
    }));
  const body = teamsBody(teams, tools, overviews);
  return [{ template: 'teams', path: '', title: tools.speech.names.team.many, body, contents: [] }];
}

function teamsBody(teams: readonly TeamEntry[], tools: PageTools, overviews: readonly OverviewLink[]) {
  const words = organisationWords(tools.speech).team;
  const groups = teamSchema.shape.type.options
    .map((type) => ({
      id: type,
      title: words.types[type].name(tools.speech.names.team.inText.many),
      rows: teams
        .filter(({ data }) => data.type === type)
        .toSorted(byTitle)
        .map((team) => teamRow(team, tools)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { overviews, groups };
}

function teamRow(team: TeamEntry, tools: PageTools) {
  const { speech, view } = tools;
  const words = organisationWords(speech);
  const systems = systemsOf(team, view);
  const most = view.config.ownership.systemsPerTeam;
  const isOver = systems.length > most;
  const { chat, onCall, mission } = team.data;
  const isWoken = systems.some((system) => isUrgent(system) && system.data.onCall === undefined);
  return {
    team: tools.linkTo(team),
    mission: tools.withoutLinks(mission),
    chat,
    owns:
      systems.length === 0
        ? undefined
        : {
            isOver,
            label: isOver
              ? words.ownership.tooMany(systems.length, most)
              : words.ownership.owns(systems.length, speech.names),
          },
    /** Missing where it owns something that wakes people, and says nothing of it. */
    onCall: onCall !== undefined ? words.team.onCall.said : isWoken ? words.team.onCall.missing : undefined,
    isUnreachable: onCall === undefined && isWoken,
    glances: glancesAt(team, tools),
  };
}
