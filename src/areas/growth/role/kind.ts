/** Role: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { growthWords } from '../words/growth-words.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { rolePages, roleSections } from './pages.ts';
import { roleSchema } from './schema.ts';
import { roleChanged } from './changed.ts';

export const role = defineKind({
  name: 'role',
  area: 'growth',
  words: growthWords,
  folder: { name: 'roles' },
  schema: roleSchema,
  reviewEvery: 'P2Y',
  changed: roleChanged,
  pages: rolePages,
  anchors: (data) => anchorsOf(roleSections, data),
  reserves: (anchor) => Object.values(roleSections).some(({ id }) => id === anchor),
  index: {
    facts: ({ data }, tools) => tools.links([data.ladder], 'ladder').map(({ label }) => label),
  },
});
