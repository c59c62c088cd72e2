/** Outcome: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomePages, outcomeSections } from './pages.ts';
import { outcomeSchema } from './schema.ts';

export const outcome = defineKind({
  name: 'outcome',
  area: 'direction',
  words: directionWords,
  folder: { name: 'outcomes' },
  schema: outcomeSchema,
  reviewEvery: 'P12M',
  pages: outcomePages,
  anchors: (data) => anchorsOf(outcomeSections, data),
  index: {
    facts: ({ data }, { speech }) =>
      data.points.length === 0 ? [] : [directionWords(speech).outcome.points(data.points.length)],
  },
});
