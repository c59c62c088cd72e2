/** Risk: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { riskMoved } from './moved.ts';
import { riskPages, riskSections } from './pages.ts';
import { riskSchema } from './schema.ts';

export const risk = defineKind({
  name: 'risk',
  area: 'health',
  words: healthWords,
  folder: { name: 'risks' },
  table: { named: { field: 'team', kind: 'team' } },
  schema: riskSchema,
  reviewEvery: 'P3M',
  pages: riskPages,
  anchors: (data) => anchorsOf(riskSections, data),
  reserves: (anchor) => isReserved(riskSections, anchor),
  moved: riskMoved,
});
