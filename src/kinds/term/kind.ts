/** Term: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { termSchema } from './schema.ts';

export const term = defineKind({
  name: 'term',
  label: { one: 'Term', many: 'Glossary' },
  folder: { name: 'terms' },
  purpose: 'The words we use, and what we mean by them.',
  schema: termSchema,
  reviewEvery: 'P12M',
  glossary: (data) => ({ forms: data.synonyms, definition: data.definition }),
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
