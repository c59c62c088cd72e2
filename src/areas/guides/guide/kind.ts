/** Guide: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { guidesWords } from '../words/guides-words.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { guidePages, guideRights, guideSections, readingTime } from './pages.ts';
import { guideSchema } from './schema.ts';

export const guide = defineKind({
  name: 'guide',
  area: 'guides',
  words: guidesWords,
  folder: { name: 'guides', nested: true },
  elsewhere: { places: ['docs/runbooks', 'runbooks'] },
  schema: guideSchema,
  reviewEvery: 'P12M',
  pages: guidePages,
  importers: { docs: async () => (await import('../import/importer.ts')).docs },
  decides: guideRights,
  anchors: (data) => anchorsOf(guideSections, data),
  reserves: (anchor) => isReserved(guideSections, anchor),
  index: {
    order: ({ data }) => data.order,
    facts: readingTime,
  },
});
