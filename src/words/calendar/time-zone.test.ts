import { expect, test } from 'vitest';
import { timeZoneLines } from './time-zone.ts';

const lines = (zone: string) => timeZoneLines(zone, '2026-04-01', '2038-04-01').join(' ');

test('a zone that changes its clocks by a rule is written with that rule', () => {
  expect(lines('Europe/Berlin')).toBe(
    [
      'BEGIN:VTIMEZONE TZID:Europe/Berlin',
      'BEGIN:STANDARD DTSTART:20260101T000000 TZOFFSETFROM:+0100 TZOFFSETTO:+0100 END:STANDARD',
      'BEGIN:DAYLIGHT DTSTART:20260329T020000 TZOFFSETFROM:+0100 TZOFFSETTO:+0200 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU END:DAYLIGHT',
      'BEGIN:STANDARD DTSTART:20261025T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU END:STANDARD',
      'END:VTIMEZONE',
    ].join(' '),
  );
});

test.each([
  [
    'America/New_York',
    /DTSTART:20260308T020000 TZOFFSETFROM:-0500 TZOFFSETTO:-0400 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU/,
  ],
  ['Australia/Lord_Howe', /TZOFFSETFROM:\+1100 TZOFFSETTO:\+1030 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU/],
])('%s has its own rule', (zone, expected) => {
  expect(lines(zone)).toMatch(expected);
});

test('a zone that never changes has one offset', () => {
  expect(lines('Asia/Kolkata').match(/TZOFFSETTO:\S+/g)).toEqual(['TZOFFSETTO:+0530']);
});

test.each(['America/Santiago', 'Asia/Jerusalem'])(
  'the springs of %s, which no simple rule tells, are written one by one',
  (zone) => {
    const springs = lines(zone).match(/BEGIN:DAYLIGHT.*?END:DAYLIGHT/g) ?? [];
    expect(springs.length).toBeGreaterThan(10);
    expect(springs.join(' ')).not.toContain('RRULE');
  },
);
