/** Team: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { teamSchema } from './schema.ts';

export const team = defineKind({
  name: 'team',
  label: { one: 'Team', many: 'Teams' },
  folder: { name: 'teams' },
  purpose: 'Who does what, and how to reach them.',
  schema: teamSchema,
  reviewEvery: 'P6M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
