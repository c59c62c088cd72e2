import { describeFields, smallestEntry } from '#testing/describe-fields.ts';
import { ritualSchema } from './schema.ts';

// What a smallest ritual has.
const smallest = smallestEntry(import.meta.url) as { readonly cadence: object };
const cadence = (fields: object) => ({ cadence: { ...smallest.cadence, ...fields } });
const agenda = (fields: object) => ({ agenda: [{ title: 'Risks', minutes: 10, ...fields }] });
const role = (fields: object) => ({ roles: [{ role: 'tech-lead', part: 'facilitator', ...fields }] });

describeFields('a ritual', ritualSchema, import.meta.url, {
  mayBe: [
    ['one that follows an event', { cadence: { trigger: 'A major incident is resolved', within: 'P5D' } }],
    ['one with holidays left out', cadence({ exdates: ['2026-12-28'] })],
    ['one in universal time', cadence({ timezone: 'UTC' })],
    ['one in which a whole team takes part', role({ role: 'team/platform' })],
    ['one that looks at a health check', { reviews: ['one-page-health-check'] }],
    ['one with questions to read out', agenda({ mode: 'discuss', prompts: ['What do you know today?'] })],
  ],
  mayNotHave: [
    ['nobody', { roles: [] }],
    ['no purpose', { purpose: '' }],
    ['a category of its own', { category: 'meeting' }],
    ['a start with an offset', cadence({ start: '2026-01-05T10:00+01:00' })],
    ['an offset for a zone', cadence({ timezone: '+01:00' })],
    ['an abbreviation for a zone', cadence({ timezone: 'CET' })],
    ['a recurrence by the hour', cadence({ rrule: 'FREQ=HOURLY' })],
    ['a rhythm and an event', cadence({ trigger: 'A release goes wrong', within: 'P2D' })],
    ['a day that does not exist left out', cadence({ exdates: ['2026-02-30'] })],
    ['an item without minutes', agenda({ minutes: 0 })],
    ['half minutes', agenda({ minutes: 2.5 })],
    ['a part of its own', role({ part: 'chair' })],
    ['nobody of a role', role({ count: 0 })],
  ],
});
