/** Feedback: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { askedPages } from './asked/asked.ts';
import { ASKED_PATH } from './asked/path.ts';
import { feedbackAttention } from './attention.ts';
import { withheldOf } from './group.ts';
import { feedbackLists } from './lists.ts';
import { feedbackMoved } from './moved.ts';
import { feedbackNotes } from './notes.ts';
import { feedbackPages, feedbackSections } from './pages.ts';
import { feedbackSchema } from './schema.ts';
import { stateOf, waitOf } from './standing.ts';
import { feedbackChanged } from './changed.ts';

export const feedback = defineKind({
  name: 'feedback',
  area: 'health',
  words: healthWords,
  folder: { name: 'feedback', index: ASKED_PATH },
  table: {},
  schema: feedbackSchema,
  // What was said on a day does not go out of date.
  reviewEvery: 'P10Y',
  withheld: withheldOf,
  changed: feedbackChanged,
  pages: feedbackPages,
  anchors: (data) => anchorsOf(feedbackSections, data),
  lists: feedbackLists,
  moved: feedbackMoved,
  notes: feedbackNotes,
  attention: feedbackAttention,
  index: {
    pages: askedPages,
    newEntry: (speech) => healthWords(speech).feedback.asked.handIn,
    // What waits comes first, the longest at the top; then the latest answers.
    order({ data: { raised, response } }) {
      return response === undefined
        ? Number(raised.replaceAll('-', '')) - 1e9
        : -Number(response.date.replaceAll('-', ''));
    },
    facts({ data }, { speech, today, view }) {
      const words = healthWords(speech).feedback;
      return data.response === undefined
        ? [words.waitingFor(waitOf(data, today, view.config.feedback).days)]
        : [words.asked.states[stateOf(data)], speech.day(data.response.date)];
    },
  },
});
