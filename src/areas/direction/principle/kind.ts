/** Principle: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import { principlePages, principleSections } from './pages.ts';
import { principleSchema } from './schema.ts';

export const principle = defineKind({
  name: 'principle',
  area: 'direction',
  words: directionWords,
  folder: { name: 'principles' },
  schema: principleSchema,
  reviewEvery: 'P12M',
  pages: principlePages,
  anchors: (data) => anchorsOf(principleSections, data),
  reserves: (anchor) => isReserved(principleSections, anchor),
  index: { sentence: ({ data }) => data.statement },
});
