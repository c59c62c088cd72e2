/** Ritual: how this kind of content is named, stored and shown. */
import { defineKind } from '#model/kind.ts';
import { cadenceFacts, daysApart } from '../cadence/cadence.ts';
import { ritualExports } from '../feeds/exports.ts';
import { ritualOverviews } from '../calendar/overviews.ts';
import { ritualPages } from './pages.ts';
import { ritualSchema } from './schema.ts';
import { ritualSections } from './sections.ts';

export const ritual = defineKind({
  name: 'ritual',
  area: 'rhythm',
  label: { one: 'Ritual', many: 'Rituals' },
  folder: { name: 'rituals' },
  purpose: 'The rhythm of the organisation: who meets, when, what for, and when to stop.',
  schema: ritualSchema,
  reviewEvery: 'P6M',
  pages: ritualPages,
  anchors: ritualSections,
  overviews: ritualOverviews,
  exports: ritualExports,
  index: {
    order: ({ data }) => daysApart(data.cadence),
    facts: ({ data }) => cadenceFacts(data.cadence),
  },
});
