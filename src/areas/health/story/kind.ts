/** Story: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { hostASession } from './first-step.ts';
import { libraryPages } from './library/library.ts';
import { storyLists, storyNotes } from './lists.ts';
import { storyMoved } from './moved.ts';
import { storyPages, storySections } from './pages.ts';
import { storySchema } from './schema.ts';
import { isTold } from './standing.ts';

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
  lists: storyLists,
  notes: storyNotes,
  moved: storyMoved,
  index: {
    pages: libraryPages,
    // The next one, then the newest.
    order({ data }, today) {
      const day = Number(data.date.replaceAll('-', ''));
      return isTold(data, today) ? -day : day - 1e9;
    },
    facts: ({ data }, { speech, today }) => [
      isTold(data, today) ? speech.day(data.date) : healthWords(speech).story.next(speech.day(data.date)),
    ],
  },
});
