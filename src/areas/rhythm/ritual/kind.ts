/** Ritual: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { cadenceFacts, daysApart } from '../cadence/cadence.ts';
import { ritualExports } from '../feeds/exports.ts';
import { soonest } from '../calendar/soonest.ts';
import { ritualOverviews } from '../calendar/overviews.ts';
import { anchorsOf } from '#site/kit/sections.ts';
import { ritualNotes } from './notes.ts';
import { ritualLists } from './lists.ts';
import { ritualPages, ritualSections } from './pages.ts';
import { ritualRights } from './rights.ts';
import { ritualSchema } from './schema.ts';
import { ritualChanged } from './changed.ts';

export const ritual = defineKind({
  name: 'ritual',
  area: 'rhythm',
  words: rhythmWords,
  folder: { name: 'rituals' },
  schema: ritualSchema,
  reviewEvery: 'P6M',
  pages: ritualPages,
  decides: ritualRights,
  notes: ritualNotes,
  changed: ritualChanged,
  anchors: (data) => anchorsOf(ritualSections, data),
  overviews: ritualOverviews,
  overviewPaths: () => ['/rhythm/', '/rhythm/load/', '/rhythm/reviews/', '/rhythm/subscribe/'],
  exports: ritualExports,
  lists: ritualLists,
  index: {
    order: ({ data }) => daysApart(data.cadence),
    facts: ({ data }, { speech }) => cadenceFacts(data.cadence, speech),
    preview: soonest,
  },
});
