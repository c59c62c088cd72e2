/** Service objective: how this kind of content is named, stored and shown. */
import { defineKind, type Kind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { sloAttention, sloFigures } from './attention.ts';
import { sloIndex } from './index-list.ts';
import { sloIndexPages } from './index-pages.ts';
import { sloNotes } from './notes.ts';
import { sloLists } from './lists.ts';
import { sloPages, sloSections } from './pages.ts';
import { sloSchema } from './schema.ts';
import { sloChanged } from './changed.ts';

export const slo: Kind<'slo'> = defineKind({
  name: 'slo',
  area: 'health',
  words: healthWords,
  folder: { name: 'slos' },
  schema: sloSchema,
  series: { numbers: ['good', 'total'], hourly: true },
  reviewEvery: 'P6M',
  changed: sloChanged,
  pages: sloPages,
  anchors: (data) => anchorsOf(sloSections, data),
  reserves: (anchor) => isReserved(sloSections, anchor),
  attention: sloAttention,
  figures: sloFigures,
  lists: sloLists,
  notes: sloNotes,
  index: { ...sloIndex, pages: (slos, tools, overviews) => sloIndexPages(slo, slos, tools, overviews) },
  importers: { slo: async () => (await import('./openslo/importer.ts')).openSlo },
  exporters: async () => (await import('./openslo/exporters.ts')).exporters,
});
