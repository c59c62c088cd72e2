/** Feedback: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { feedbackPages, feedbackSections } from './pages.ts';
import { feedbackSchema } from './schema.ts';

export const feedback = defineKind({
  name: 'feedback',
  area: 'health',
  words: healthWords,
  folder: { name: 'feedback' },
  schema: feedbackSchema,
  reviewEvery: 'P12M',
  pages: feedbackPages,
  anchors: (data) => anchorsOf(feedbackSections, data),
  index: {
    // The newest first.
    order: ({ data }) => -Number(data.raised.replaceAll('-', '')),
    facts({ data }, { speech }) {
      const words = healthWords(speech).feedback;
      return [speech.day(data.raised), data.response ? words.answers[data.response.status] : words.unanswered];
    },
  },
});
