/** Governance guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { governanceSchema } from './schema.ts';

export const governance = defineKind({
  name: 'governance',
  label: { one: 'Governance guide', many: 'Governance' },
  folder: { name: 'governance' },
  purpose: 'How things are decided here: who decides, in which steps, and by when.',
  schema: governanceSchema,
  reviewEvery: 'P12M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
