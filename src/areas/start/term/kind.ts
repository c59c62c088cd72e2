/** Term: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { glossaryPage } from '../glossary/glossary.ts';
import { termPages } from './pages.ts';
import { termSchema } from './schema.ts';
import { TAKEN_FOR } from './sections.ts';

const PURPOSE = 'The words we use, and what we mean by them.';

export const term = defineKind({
  name: 'term',
  area: 'start',
  label: { one: 'Term', many: 'Glossary' },
  folder: { name: 'terms' },
  purpose: PURPOSE,
  schema: termSchema,
  reviewEvery: 'P12M',
  pages: termPages,
  anchors: (data) => (data.notToConfuseWith.length > 0 ? [TAKEN_FOR.id] : []),
  reserves: (anchor) => anchor === TAKEN_FOR.id,
  glossary: (data) => ({ forms: data.synonyms, definition: data.definition }),
  index: { page: (terms, tools) => glossaryPage(PURPOSE, terms, tools) },
});
