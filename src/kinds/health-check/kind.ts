/** Health check: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { healthCheckSchema } from './schema.ts';

export const healthCheck = defineKind({
  name: 'health-check',
  label: { one: 'Health check', many: 'Health checks' },
  folder: { name: 'health-checks' },
  purpose: 'Questions that show on one page how a team, a system or the organisation is doing.',
  schema: healthCheckSchema,
  reviewEvery: 'P12M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
