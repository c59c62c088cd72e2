/** Team: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { teamPages, teamSections } from './pages.ts';
import { teamSchema } from './schema.ts';
import { TEAM_TYPES } from './words.ts';

export const team = defineKind({
  name: 'team',
  area: 'organisation',
  words: organisationWords,
  folder: { name: 'teams' },
  schema: teamSchema,
  reviewEvery: 'P6M',
  pages: teamPages,
  anchors: (data) => anchorsOf(teamSections, data),
  reserves: (anchor) => isReserved(teamSections, anchor),
  index: {
    order: ({ data }) => Object.keys(TEAM_TYPES).indexOf(data.type),
    group: ({ data }) => TEAM_TYPES[data.type].many,
    facts: ({ data }) => (data.chat === undefined ? [] : [data.chat]),
  },
});
