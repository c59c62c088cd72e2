import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { meetingLoad, tenths } from './meeting-load.ts';

const ritual = (fields: Readonly<Record<string, unknown>>, id = 'risk-sync') =>
  example(
    'ritual',
    {
      cadence: {
        rrule: 'FREQ=WEEKLY;BYDAY=MO',
        start: '2026-01-05T10:00',
        timezone: 'Europe/Berlin',
        duration: 'PT1H',
      },
      roles: [{ role: 'example-role', part: 'facilitator' }],
      ...fields,
    },
    { id },
  );
const cadence = (rrule: string, duration: string, start = '2026-01-05T10:00') => ({
  cadence: { rrule, duration, start, timezone: 'Europe/Berlin' },
});

function loadOf(...rituals: readonly ReturnType<typeof ritual>[]): Readonly<Record<string, number>> {
  const { view } = exampleSite(rituals);
  const loads = meetingLoad(view.entriesOf('ritual'), view, '2026-04-15');
  return Object.fromEntries(loads.map(({ role, hours }) => [role.id, tenths(hours)]));
}

test.each([
  ['an hour every week', {}, 1],
  ['an hour every second week', cadence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'PT1H'), 0.5],
  ['three hours a quarter', cadence('FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', 'PT3H'), 0.2],
  ['a quarter of an hour every weekday', cadence('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'PT15M'), 1.3],
])('%s is so many hours a week', (_, fields, expected) => {
  expect(loadOf(ritual(fields))).toEqual({ 'example-role': expected });
});

test.each([
  ['who is welcome but not needed', { roles: [{ role: 'example-role', part: 'optional' }] }],
  ['who only hears of it', { roles: [{ role: 'example-role', part: 'informed' }] }],
  ['what is done in writing', { mode: 'async' }],
  ['what is over', cadence('FREQ=WEEKLY;BYDAY=MO;UNTIL=20260301', 'PT1H')],
  ['what follows an event', { cadence: { trigger: 'A release goes wrong', within: 'P2D', duration: 'PT1H' } }],
])('nothing is counted for %s', (_, fields) => {
  expect(loadOf(ritual(fields))).toEqual({});
});

test('rituals add up, and a role that has two parts in one goes there once', () => {
  const twice = [
    { role: 'example-role', part: 'facilitator' },
    { role: 'role/example-role', part: 'decider' },
  ];
  expect(loadOf(ritual({ roles: twice }), ritual({}, 'planning'))).toEqual({ 'example-role': 2 });
});

test('a day that is left out is not counted', () => {
  const twice = cadence('FREQ=WEEKLY;COUNT=2', 'PT52H', '2026-04-20T10:00').cadence;
  expect(loadOf(ritual({ cadence: twice }))).toEqual({ 'example-role': 2 });
  expect(loadOf(ritual({ cadence: { ...twice, exdates: ['2026-04-27'] } }))).toEqual({ 'example-role': 1 });
});

test.each([
  ['2026-04-14', {}],
  ['2026-04-15', { 'example-role': 1 }],
  ['2027-04-13', { 'example-role': 1 }],
  ['2027-04-14', {}],
])('the year is 52 weeks from today on: %s', (day, expected) => {
  expect(loadOf(ritual(cadence('FREQ=DAILY;COUNT=1', 'PT52H', `${day}T10:00`)))).toEqual(expected);
});

test.each([
  [1, false],
  [0.9, true],
])('an hour a week is over a limit of %d: %j', (limit, expected) => {
  const { view } = exampleSite([ritual({})]);
  const config = { ...view.config, meetingLoad: { default: limit, roles: {} } };
  const [load] = meetingLoad(view.entriesOf('ritual'), { config, resolve: view.resolve }, '2026-04-15');
  expect(load?.isOver).toBe(expected);
});
