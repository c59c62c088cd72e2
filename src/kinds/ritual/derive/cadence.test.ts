import { expect, test } from 'vitest';
import type { Cadence } from '../schema.ts';
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
