/** System: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { systemPages, systemSections } from './pages.ts';
import { systemSchema } from './schema.ts';
import { STAGES, TYPES } from './words.ts';

export const system = defineKind({
  name: 'system',
  area: 'organisation',
  words: organisationWords,
  folder: { name: 'systems' },
  schema: systemSchema,
  reviewEvery: 'P6M',
  pages: systemPages,
  anchors: (data) => anchorsOf(systemSections, data),
  reserves: (anchor) => isReserved(systemSections, anchor),
  index: {
    group: ({ data }, tools) => tools.link(data.domain, 'domain')?.label,
    facts({ data }, tools) {
      const owner = data.owner === null ? 'No team owns it' : tools.link(data.owner, 'team')?.label;
      const tier = data.tier === undefined ? [] : [`Tier ${data.tier}`];
      const stage = data.lifecycle === 'production' ? [] : [STAGES[data.lifecycle]];
      return [...(owner === undefined ? [] : [owner]), TYPES[data.type], ...tier, ...stage];
    },
  },
});
