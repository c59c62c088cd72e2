/** Role: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { roleSchema } from './schema.ts';

export const role = defineKind({
  name: 'role',
  label: { one: 'Role', many: 'Roles' },
  folder: { name: 'roles' },
  purpose: 'What each role answers for.',
  schema: roleSchema,
  reviewEvery: 'P12M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
