/** Term: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { startWords } from '../words/start-words.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { glossaryPages } from '../glossary/glossary.ts';
import { termPages, termSections } from './pages.ts';
import { termSchema } from './schema.ts';

export const term = defineKind({
  name: 'term',
  area: 'start',
  words: startWords,
  folder: { name: 'terms' },
  table: {},
  schema: termSchema,
  reviewEvery: 'P2Y',
  pages: termPages,
  anchors: (data) => anchorsOf(termSections, data),
  // It is enough that the other term says so.
  reserves: (anchor) => anchor === termSections.takenFor.id,
  glossary: (data) => ({ forms: data.synonyms, definition: data.definition }),
  index: { pages: glossaryPages },
  importers: { terms: async () => (await import('./import/importer.ts')).terms },
});
