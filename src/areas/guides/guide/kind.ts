/** Guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { rootOf } from './tree.ts';
import { guidePages, readingTime } from './pages.ts';
import { guideSchema } from './schema.ts';
import { CHILDREN } from './sections.ts';

export const guide = defineKind({
  name: 'guide',
  area: 'guides',
  label: { one: 'Guide', many: 'Guides' },
  folder: { name: 'guides', nested: true },
  purpose: 'How we work, and why we work that way.',
  schema: guideSchema,
  reviewEvery: 'P12M',
  pages: guidePages,
  reserves: (anchor) => anchor === CHILDREN.id,
  index: {
    order: ({ data }) => data.order,
    group: (entry, tools) => rootOf(entry, tools.view.entriesOf('guide')).data.title,
    facts: readingTime,
  },
});
