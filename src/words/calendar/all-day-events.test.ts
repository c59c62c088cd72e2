import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allDayCalendar } from './all-day-events.ts';

const event = {
  uid: 'example',
  day: '2026-12-31',
  title: 'Decide: one, two; three\\four',
  description: 'First line\nSecond line',
  sequence: 0,
  stamp: '2026-04-01T00:00:00Z',
};

test('is a whole day, and escapes what iCalendar reads as signs', () => {
  expect(allDayCalendar('Decisions', [event])).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Waymark//Waymark//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Decisions',
      'BEGIN:VEVENT',
      'UID:example',
      'DTSTAMP:20260401T000000Z',
      'LAST-MODIFIED:20260401T000000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Decide: one\\, two\\; three\\\\four',
      'DESCRIPTION:First line\\nSecond line',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('no line has more than 75 octets, and unfolding gives back the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      const text = allDayCalendar('Decisions', [{ ...event, title }]);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const unfolded = text.replaceAll('\r\n ', '');
      const written = /\r\nSUMMARY:(.*?)\r\nDESCRIPTION/s.exec(unfolded)?.[1] ?? '';
      expect(written.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(
        title.replace(/\r?\n|\r/g, '\n'),
      );
    }),
  );
});
