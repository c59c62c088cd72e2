/** Debt: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { debtAttention, debtFigures } from './attention.ts';
import { debtState } from './debt-state.ts';
import { debtLists } from './lists.ts';
import { debtMoved } from './moved.ts';
import { debtNotes } from './notes.ts';
import { debtPages, debtSections } from './pages.ts';
import { debtSchema } from './schema.ts';
import { debtFile } from './sheet/register-csv.ts';
import { sheetPages } from './sheet/sheet.ts';
import { debtChanged } from './changed.ts';

export const debt = defineKind({
  name: 'debt',
  area: 'health',
  words: healthWords,
  folder: { name: 'debt' },
  table: {},
  schema: debtSchema,
  reviewEvery: 'P12M',
  pages: debtPages,
  anchors: (data) => anchorsOf(debtSections, data),
  reserves: (anchor) => isReserved(debtSections, anchor),
  attention: debtAttention,
  figures: debtFigures,
  notes: debtNotes,
  lists: debtLists,
  moved: debtMoved,
  changed: debtChanged,
  exports: debtFile,
  importers: { debt: async () => (await import('./import-issues/importer.ts')).issues },
  index: {
    pages: sheetPages,
    facts: ({ data }, { speech, today }) => [debtState(data, today, speech).label],
  },
});
