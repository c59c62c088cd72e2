/** Role: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { rolePages } from './pages.ts';
import { roleSchema } from './schema.ts';
import { HEADINGS, roleAnchors } from './sections.ts';

export const role = defineKind({
  name: 'role',
  area: 'growth',
  label: { one: 'Role', many: 'Roles' },
  folder: { name: 'roles' },
  purpose: 'What each role answers for.',
  schema: roleSchema,
  reviewEvery: 'P12M',
  pages: rolePages,
  anchors: roleAnchors,
  reserves: (anchor) => Object.values(HEADINGS).some(({ id }) => id === anchor),
  index: {
    facts: ({ data }, tools) => tools.links([data.ladder], 'ladder').map(({ label }) => label),
  },
});
