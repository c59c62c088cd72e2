/** Forum: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { durationInWords } from '#words/duration-words.ts';
import { forumPages } from './pages.ts';
import { forumSchema } from './schema.ts';
import { HEADINGS } from './sections.ts';
import { DECISION_RULES } from './words.ts';

export const forum = defineKind({
  name: 'forum',
  area: 'decisions',
  label: { one: 'Forum', many: 'Forums' },
  folder: { name: 'forums' },
  purpose: 'Where people decide together: what is theirs to decide, how they do it, and within which time.',
  schema: forumSchema,
  reviewEvery: 'P12M',
  pages: forumPages,
  reserves: (anchor) => Object.hasOwn(HEADINGS, anchor),
  index: {
    facts: ({ data }) => [DECISION_RULES[data.decisionRule].label, `Within ${durationInWords(data.timebox)}`],
  },
});
