/** Strategy: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { strategyPages, strategySections } from './pages.ts';
import { strategySchema } from './schema.ts';

export const strategy = defineKind({
  name: 'strategy',
  area: 'direction',
  words: directionWords,
  folder: { name: 'strategies' },
  schema: strategySchema,
  reviewEvery: 'P12M',
  pages: strategyPages,
  anchors: (data) => anchorsOf(strategySections, data),
  index: {
    facts: ({ data }, { speech }) =>
      data.points.length === 0 ? [] : [directionWords(speech).strategy.points(data.points.length)],
  },
});
