/** Scorecard: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { scorecardPages, scorecardSections } from './pages.ts';
import { scorecardSchema } from './schema.ts';

export const scorecard = defineKind({
  name: 'scorecard',
  area: 'direction',
  words: directionWords,
  folder: { name: 'scorecards' },
  schema: scorecardSchema,
  reviewEvery: 'P12M',
  pages: scorecardPages,
  anchors: (data) => anchorsOf(scorecardSections, data),
  index: {
    facts: ({ data }, { speech }) => [directionWords(speech).scorecard.metrics(data.metrics.length)],
  },
});
