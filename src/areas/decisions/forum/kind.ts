/** Forum: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { isReserved } from '#site/kit/sections.ts';
import { durationInWords } from '#words/duration-words.ts';
import { forumPages, forumSections } from './pages.ts';
import { forumSchema } from './schema.ts';
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
  reserves: (anchor) => isReserved(forumSections, anchor),
  index: {
    facts: ({ data }) => [DECISION_RULES[data.decisionRule].label, `Within ${durationInWords(data.timebox)}`],
  },
});
