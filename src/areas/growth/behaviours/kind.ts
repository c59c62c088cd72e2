/** Behaviours: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { growthWords } from '../words/growth-words.ts';
import { sharingOf } from './sharing.ts';
import { behavioursPages } from './pages.ts';
import { behavioursSchema } from './schema.ts';
import { groupAnchor } from '../ladder/addresses.ts';
import { SHARED_BY } from './sections.ts';

export const behaviours = defineKind({
  name: 'behaviours',
  area: 'growth',
  words: growthWords,
  folder: { name: 'behaviours' },
  schema: behavioursSchema,
  reviewEvery: 'P12M',
  pages: behavioursPages,
  anchors: ({ groups, expectations }) => [
    SHARED_BY.id,
    ...groups.map(({ id }) => groupAnchor(id)),
    ...expectations.map(({ id }) => id),
  ],
  index: {
    facts(entry, { view, speech }) {
      const asked = entry.data.expectations.length;
      const ladders = new Set(sharingOf(entry, view).map(({ ladder }) => ladder)).size;
      const words = growthWords(speech).behaviours;
      return [words.asked(asked), ladders === 0 ? words.notShared : words.sharedBy(ladders, speech.names.ladder)];
    },
  },
});
