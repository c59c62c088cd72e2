import { expect, test } from 'vitest';
import type { Cadence } from '../ritual/schema.ts';
import { cadenceFacts, cadenceInWords, daysApart } from './cadence.ts';

const weekly = {
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-01-06T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT45M',
  exdates: [],
} satisfies Cadence;

test('a recurring ritual has a rhythm, a time and a zone', () => {
  expect(cadenceInWords(weekly)).toEqual({
    rhythm: 'Every Tuesday',
    time: '10:00–10:45',
    timezone: 'Europe/Berlin',
    end: undefined,
  });
});

test('a ritual that follows an event has a time within which it happens', () => {
  expect(cadenceInWords({ trigger: 'A major incident is resolved', within: 'P5D', duration: 'PT1H' })).toEqual({
    rhythm: 'Within five days',
  });
});

test.each([
  [weekly, 'Every Tuesday, 10:00–10:45'],
  [{ ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' }, 'Every Tuesday, 10:00–10:45, six times'],
  [{ ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261218' }, 'Every Tuesday, 10:00–10:45, until 18 December 2026'],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T225959Z' },
    'Every Tuesday, 10:00–10:45, until 15 December 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T080000Z' },
    'Every Tuesday, 10:00–10:45, until 8 December 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T100000' },
    'Every Tuesday, 10:00–10:45, until 15 December 2026',
  ],
  [
    {
      ...weekly,
      start: '2026-12-01T09:00',
      timezone: 'America/Los_Angeles',
      rrule: 'FREQ=DAILY;UNTIL=20261209T075959Z',
    },
    'Every day, 09:00–09:45, until 8 December 2026',
  ],
  [
    { ...weekly, timezone: 'Pacific/Kiritimati', rrule: 'FREQ=DAILY;UNTIL=20261207T235959Z' },
    'Every day, 10:00–10:45, until 8 December 2026',
  ],
  [{ ...weekly, rrule: 'FREQ=DAILY;UNTIL=99991231T235959Z' }, 'Every day, 10:00–10:45, until 31 December 9999'],
  [{ ...weekly, duration: 'P3D' }, 'Every Tuesday, 10:00, for three days'],
  [{ ...weekly, start: '2026-01-06T23:30' }, 'Every Tuesday, 23:30, for 45 minutes'],
  [{ ...weekly, rrule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13' }, 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13, 10:00–10:45'],
  [
    { trigger: 'A major incident is resolved', within: 'P5D', duration: 'PT1H' },
    'Within five days of an event, one hour',
  ],
] satisfies [Cadence, string][])('%j is “%s”', (cadence, line) => {
  expect(cadenceFacts(cadence).join(', ')).toBe(line);
});

test('the more often a ritual happens, the earlier it is listed; what follows an event comes last', () => {
  const rules = [
    'FREQ=DAILY',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=3',
    'FREQ=YEARLY',
  ];
  const order = [
    ...rules.map((rrule): Cadence => ({ ...weekly, rrule })),
    { trigger: 'A team is formed', within: 'P1D' },
  ].map(daysApart);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
});
