import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ritualSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as {
  readonly cadence: object;
};
const accepts = (fields: object) => ritualSchema.safeParse({ ...minimal, ...fields }).success;

const cadence = (fields: object) => ({ cadence: { ...minimal.cadence, ...fields } });
const agenda = (fields: object) => ({ agenda: [{ title: 'Risks', minutes: 10, ...fields }] });
const role = (fields: object) => ({ roles: [{ role: 'tech-lead', part: 'facilitator', ...fields }] });

describe('a ritual', () => {
  test.each([
    ['as small as it can be', {}],
    ['that follows an event', { cadence: { trigger: 'A major incident is resolved', within: 'P5D' } }],
    ['with holidays left out', cadence({ exdates: ['2026-12-28'] })],
    ['in universal time', cadence({ timezone: 'UTC' })],
    ['in which a whole team takes part', role({ role: 'team/platform' })],
    ['that looks at a health check', { reviews: ['one-page-health-check'] }],
    ['with questions to read out', agenda({ mode: 'discuss', prompts: ['What do you know today?'] })],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
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
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
