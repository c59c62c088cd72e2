/** Team: how this kind of content is named, stored and shown. */
import { defineKind, type Kind } from '#model/kind.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { teamsIndexPages } from '../team-table/teams-index.ts';
import { teamPages, teamSections } from './pages.ts';
import { teamSchema } from './schema.ts';
import { teamChanged } from './changed.ts';

export const team: Kind<'team'> = defineKind({
  name: 'team',
  area: 'organisation',
  words: organisationWords,
  folder: { name: 'teams' },
  schema: teamSchema,
  reviewEvery: 'P6M',
  changed: teamChanged,
  pages: teamPages,
  namedExporters: { codeowners: async () => (await import('../codeowners/export-codeowners.ts')).exportCodeowners },
  anchors: (data) => anchorsOf(teamSections, data),
  reserves: (anchor) => isReserved(teamSections, anchor),
  index: {
    pages: (teams, tools, overviews) => teamsIndexPages(team, teams, tools, overviews),
    order: ({ data }) => teamSchema.shape.type.options.indexOf(data.type),
    group: ({ data }, { speech }) =>
      organisationWords(speech).team.types[data.type].name(speech.names.team.inText.many),
    facts: ({ data }) => (data.chat === undefined ? [] : [data.chat]),
  },
});
