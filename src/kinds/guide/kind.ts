/** Guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { guideSchema } from './schema.ts';

export const guide = defineKind({
  name: 'guide',
  label: { one: 'Guide', many: 'Guides' },
  folder: { name: 'guides', nested: true },
  purpose: 'How we work, and why we work that way.',
  schema: guideSchema,
  reviewEvery: 'P12M',
  index: { order: (entry) => entry.data.order },
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
