/** Outcome: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { periodInWords } from '../period/period-words.ts';
import { outcomeOverviews, outcomeOverviewPaths } from '../quarter/overviews.ts';
import { roadmapSheet } from '../roadmap/sheet.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomePages } from './pages.ts';
import { outcomeSchema } from './schema.ts';
import { outcomeSections } from './sections.ts';

export const outcome = defineKind({
  name: 'outcome',
  area: 'direction',
  words: directionWords,
  folder: { name: 'outcomes' },
  schema: outcomeSchema,
  reviewEvery: 'P3M',
  pages: outcomePages,
  anchors: (data) => [
    ...anchorsOf(outcomeSections, data),
    ...data.keyResults.map(({ id }) => id),
    ...data.milestones.map(({ id }) => id),
  ],
  reserves: (anchor) => isReserved(outcomeSections, anchor),
  overviews: outcomeOverviews,
  overviewPaths: outcomeOverviewPaths,
  exports: (outcomes, tools) => [roadmapSheet(outcomes, tools)],
  index: {
    facts: ({ data }, { speech }) => [
      periodInWords(data.period, speech),
      directionWords(speech).outcome.horizons[data.horizon],
    ],
  },
});
