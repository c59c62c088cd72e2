import { expect, test } from 'vitest';
import { speechIn } from '#testing/speech.ts';
import type { Cadence } from '../ritual/schema.ts';
import { cadenceFacts, cadenceInWords, daysApart } from './cadence.ts';

const [english, german] = [speechIn('en'), speechIn('de')];

const weekly = {
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-01-06T10:00',
  timezone: 'Europe/Berlin',
  duration: 'PT45M',
  moved: [],
  exdates: [],
} satisfies Cadence;

test('a recurring ritual has a rhythm, a time and a zone', () => {
  expect(cadenceInWords(weekly, english)).toEqual({
    rhythm: 'Every Tuesday',
    time: '10:00–10:45',
    timezone: 'Europe/Berlin',
    end: undefined,
  });
});

test('a ritual that follows an event has a time within which it happens', () => {
  expect(cadenceInWords({ trigger: 'A major incident is resolved', within: 'P5D', duration: 'PT1H' }, english)).toEqual(
    {
      rhythm: 'Within five days',
    },
  );
});

test.each([
  [weekly, 'Every Tuesday, 10:00–10:45', 'Jeden Dienstag, 10:00–10:45'],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' },
    'Every Tuesday, 10:00–10:45, six times',
    'Jeden Dienstag, 10:00–10:45, sechsmal',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261218' },
    'Every Tuesday, 10:00–10:45, until 18 December 2026',
    'Jeden Dienstag, 10:00–10:45, bis 18. Dezember 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T225959Z' },
    'Every Tuesday, 10:00–10:45, until 15 December 2026',
    'Jeden Dienstag, 10:00–10:45, bis 15. Dezember 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T080000Z' },
    'Every Tuesday, 10:00–10:45, until 8 December 2026',
    'Jeden Dienstag, 10:00–10:45, bis 8. Dezember 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T100000' },
    'Every Tuesday, 10:00–10:45, until 15 December 2026',
    'Jeden Dienstag, 10:00–10:45, bis 15. Dezember 2026',
  ],
  [
    {
      ...weekly,
      start: '2026-12-01T09:00',
      timezone: 'America/Los_Angeles',
      rrule: 'FREQ=DAILY;UNTIL=20261209T075959Z',
    },
    'Every day, 09:00–09:45, until 8 December 2026',
    'Jeden Tag, 09:00–09:45, bis 8. Dezember 2026',
  ],
  [
    { ...weekly, timezone: 'Pacific/Kiritimati', rrule: 'FREQ=DAILY;UNTIL=20261207T235959Z' },
    'Every day, 10:00–10:45, until 8 December 2026',
    'Jeden Tag, 10:00–10:45, bis 8. Dezember 2026',
  ],
  [
    { ...weekly, rrule: 'FREQ=DAILY;UNTIL=99991231T235959Z' },
    'Every day, 10:00–10:45, until 31 December 9999',
    'Jeden Tag, 10:00–10:45, bis 31. Dezember 9999',
  ],
  [{ ...weekly, duration: 'P3D' }, 'Every Tuesday, 10:00, for three days', 'Jeden Dienstag, ab 10:00, 3 Tage lang'],
  [
    { ...weekly, start: '2026-01-06T23:30' },
    'Every Tuesday, 23:30, for 45 minutes',
    'Jeden Dienstag, ab 23:30, 45 Minuten lang',
  ],
  [
    { ...weekly, rrule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13' },
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13, 10:00–10:45',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13, 10:00–10:45',
  ],
  [
    { trigger: 'A major incident is resolved', within: 'P5D', duration: 'PT1H' },
    'Within five days of an event, one hour',
    'Spätestens 5 Tage nach einem Ereignis, 1 Stunde',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1' },
    'Every Tuesday, 10:00–10:45, once',
    'Jeden Dienstag, 10:00–10:45, einmal',
  ],
  [
    { ...weekly, rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=20' },
    'Every Tuesday, 10:00–10:45, 20 times',
    'Jeden Dienstag, 10:00–10:45, 20-mal',
  ],
] satisfies [Cadence, string, string][])('%j is “%s”, “%s”', (cadence, inEnglish, inGerman) => {
  expect([english, german].map((speech) => cadenceFacts(cadence, speech).join(', '))).toEqual([inEnglish, inGerman]);
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
