/** Onboarding plan: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { onboardingSchema } from './schema.ts';

export const onboarding = defineKind({
  name: 'onboarding',
  label: { one: 'Onboarding plan', many: 'Onboarding' },
  folder: { name: 'onboarding' },
  purpose: 'The first ninety days, and first steps in a new role.',
  schema: onboardingSchema,
  reviewEvery: 'P6M',
  pages: (entry, tools) => [
    { template: 'entry', path: '', title: entry.data.title, description: entry.data.summary, body: { text: tools.body(entry) }, contents: entry.body?.outline.headings ?? [] },
  ],
});
