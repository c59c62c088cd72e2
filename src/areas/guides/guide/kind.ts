/** Guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { isReserved } from '#site/kit/sections.ts';
import { rootOf } from './tree.ts';
import { guidePages, guideSections, readingTime } from './pages.ts';
import { guideSchema } from './schema.ts';

export const guide = defineKind({
  name: 'guide',
  area: 'guides',
  label: { one: 'Guide', many: 'Guides' },
  folder: { name: 'guides', nested: true },
  purpose: 'How we work, and why we work that way.',
  schema: guideSchema,
  reviewEvery: 'P12M',
  pages: guidePages,
  reserves: (anchor) => isReserved(guideSections, anchor),
  index: {
    order: ({ data }) => data.order,
    group: (entry, tools) => rootOf(entry, tools.view.entriesOf('guide')).data.title,
    facts: readingTime,
  },
});
