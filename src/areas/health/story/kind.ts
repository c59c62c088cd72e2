/** Story: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { hostASession } from './first-step.ts';
import { storyPages, storySections } from './pages.ts';
import { storySchema } from './schema.ts';

export const story = defineKind({
  name: 'story',
  area: 'health',
  words: healthWords,
  folder: { name: 'stories' },
  schema: storySchema,
  reviewEvery: 'P12M',
  pages: storyPages,
  firstStep: hostASession,
  anchors: (data) => anchorsOf(storySections, data),
  index: {
    // The newest first.
    order: ({ data }) => -Number(data.date.replaceAll('-', '')),
    facts: ({ data }, { speech }) => [speech.day(data.date)],
  },
});
