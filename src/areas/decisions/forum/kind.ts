/** Forum: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { isReserved } from '#site/kit/sections.ts';
import { forumPages, forumSections } from './pages.ts';
import { forumRights } from './rights.ts';
import { forumSchema } from './schema.ts';
import { forumChanged } from './changed.ts';

export const forum = defineKind({
  name: 'forum',
  area: 'decisions',
  words: decisionsWords,
  folder: { name: 'forums' },
  schema: forumSchema,
  reviewEvery: 'P12M',
  changed: forumChanged,
  pages: forumPages,
  decides: forumRights,
  reserves: (anchor) => isReserved(forumSections, anchor),
  index: {
    facts({ data }, { speech }) {
      const words = decisionsWords(speech).forum;
      return [words.rules[data.decisionRule].label, words.within(speech.duration(data.timebox))];
    },
  },
});
