/** Outcome: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { anchorsOf, isReserved } from '#site/kit/sections.ts';
import { outcomeOverviews, outcomeOverviewPaths } from '../quarter/overviews.ts';
import { nearestFirst } from '../roadmap/nearest-first.ts';
import { roadmapSheet } from '../roadmap/sheet.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomeAttention } from './attention.ts';
import { keyResultsFile } from './export/key-results-csv.ts';
import { listingFacts, listingGroup, placeInListing } from './listing.ts';
import { outcomeNotes } from './notes.ts';
import { outcomeLists, outcomeMoved } from './lists.ts';
import { outcomePages } from './pages.ts';
import { outcomeSchema } from './schema.ts';
import { outcomeSections } from './sections.ts';
import { outcomeChanged } from './changed.ts';

export const outcome = defineKind({
  name: 'outcome',
  area: 'direction',
  words: directionWords,
  folder: { name: 'outcomes' },
  schema: outcomeSchema,
  reviewEvery: 'P3M',
  changed: outcomeChanged,
  pages: outcomePages,
  anchors: (data) => [
    ...anchorsOf(outcomeSections, data),
    ...data.keyResults.map(({ id }) => id),
    ...data.milestones.map(({ id }) => id),
  ],
  reserves: (anchor) => isReserved(outcomeSections, anchor),
  overviews: outcomeOverviews,
  overviewPaths: outcomeOverviewPaths,
  index: { order: placeInListing, group: listingGroup, facts: listingFacts, preview: nearestFirst },
  attention: outcomeAttention,
  notes: outcomeNotes,
  lists: outcomeLists,
  moved: outcomeMoved,
  exports: (outcomes, tools) => [roadmapSheet(outcomes, tools), ...keyResultsFile(outcomes, tools)],
  exporters: async () => (await import('./export/exporters.ts')).outcomeExporters,
});
