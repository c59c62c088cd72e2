/** Ritual: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { ritualSchema } from './schema.ts';

export const ritual = defineKind({
  name: 'ritual',
  label: { one: 'Ritual', many: 'Rituals' },
  folder: { name: 'rituals' },
  purpose: 'The rhythm of the organisation: who meets, when, what for, and when to stop.',
  schema: ritualSchema,
  reviewEvery: 'P6M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
