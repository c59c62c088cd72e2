import { expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const riskSync: CalendarEvent = {
  uid: 'ritual-risk-sync@playbook.example.org',
  sequence: 3,
  stamp: '2026-04-01T00:00:02Z',
  title: 'Risks, and who looks after them',
  description: 'See risks while they are small.',
  category: 'Sync',
  start: '2026-01-06T10:00',
  zone: 'Europe/Berlin',
  duration: 'PT30M',
  rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630',
  exceptions: ['2026-04-07'],
};

const fileOf = (event: CalendarEvent) =>
  calendarFile({ name: 'Rituals', description: 'All of them', events: [event], until: '2038-01-01' });
const eventIn = (file: string) => /BEGIN:VEVENT\r\n(.*?)END:VEVENT/s.exec(file)?.[1]?.trim().split('\r\n');

test('an event is on the clock of its zone, and ends on its last day wherever that is', () => {
  expect(eventIn(fileOf(riskSync))).toEqual([
    'UID:ritual-risk-sync@playbook.example.org',
    'DTSTAMP:20260401T000002Z',
    'LAST-MODIFIED:20260401T000002Z',
    'SEQUENCE:3',
    'STATUS:CONFIRMED',
    'DTSTART;TZID=Europe/Berlin:20260106T100000',
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T215959Z',
    'EXDATE;TZID=Europe/Berlin:20260407T100000',
    String.raw`SUMMARY:Risks\, and who looks after them`,
    'DESCRIPTION:See risks while they are small.',
    'CATEGORIES:Sync',
    'TRANSP:OPAQUE',
  ]);
});

test.each([
  ['a day', 'UNTIL=20260630', 'UNTIL=20260630T215959Z'],
  ['a moment of universal time', 'UNTIL=20260630T120000Z', 'UNTIL=20260630T120000Z'],
  ['a moment on the clock of the start', 'UNTIL=20260630T120000', 'UNTIL=20260630T100000Z'],
])('%s as the end is a moment of universal time, beside the parts around it', (_, until, expected) => {
  const file = fileOf({ ...riskSync, rrule: `FREQ=WEEKLY;${until};BYDAY=TU` });
  expect(file).toContain(`RRULE:FREQ=WEEKLY;${expected};BYDAY=TU\r\n`);
});

test('universal time needs no zone', () => {
  const file = fileOf({ ...riskSync, zone: 'UTC' });
  expect(file).not.toContain('VTIMEZONE');
  expect(file).toContain('DTSTART:20260106T100000Z');
});

test('the same events are the same bytes', () => {
  expect(fileOf(riskSync)).toBe(fileOf({ ...riskSync }));
});
