import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextOnRhythm, occursOn, startsOnRhythm } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';
import { WEEKDAYS, type Recurrence } from './recurrence.ts';

function recurrence(rrule: string): Recurrence {
  const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
  if ('misreading' in reading) throw new Error(reading.misreading.part);
  return reading.recurrence;
}

function daysUntil(rrule: string, start: string, end: string): readonly string[] {
  const first = Temporal.PlainDate.from(start);
  const days = Array.from({ length: first.until(end).days + 1 }, (_, index) => first.add({ days: index }).toString());
  return days.filter((day) => occursOn(recurrence(rrule), start, day));
}

// The days are those of the examples in RFC 5545, section 3.8.5.3, where it has one of this form.
test.each([
  ['FREQ=DAILY;INTERVAL=10', '1997-09-02', '1997-10-15', '1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12'],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09-02',
    '1997-10-31',
    '1997-09-02 1997-09-16 1997-09-30 1997-10-14 1997-10-28',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO',
    '1997-08-05',
    '1997-08-31',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    '1997-08-05',
    '1997-08-31',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  ],
  ['FREQ=MONTHLY;BYDAY=1FR', '1997-09-05', '1997-12-31', '1997-09-05 1997-10-03 1997-11-07 1997-12-05'],
  ['FREQ=MONTHLY;BYDAY=-2MO', '1997-09-22', '1997-12-31', '1997-09-22 1997-10-20 1997-11-17 1997-12-22'],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', '1997-12-31', '1997-09-28 1997-10-29 1997-11-28 1997-12-29'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '1998-12-31', '1998-02-13 1998-03-13 1998-11-13'],
  ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '1997-11-30', '1997-09-04 1997-10-07 1997-11-06'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-09-29',
    '1997-12-31',
    '1997-09-29 1997-10-30 1997-11-27 1997-12-30',
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1999-12-31', '1997-05-19 1998-05-18 1999-05-17'],
  [
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997-03-13',
    '1998-03-12',
    '1997-03-13 1997-03-20 1997-03-27 1998-03-05 1998-03-12',
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05',
    '2004-12-31',
    '1996-11-05 2000-11-07 2004-11-02',
  ],
  ['FREQ=WEEKLY;UNTIL=20260120', '2026-01-06', '2026-02-28', '2026-01-06 2026-01-13 2026-01-20'],
])('%s from %s', (rrule, start, end, expected) => {
  expect(daysUntil(rrule, start, end).join(' ')).toBe(expected);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', '2026-01-06T10:00', true],
  ['FREQ=WEEKLY;BYDAY=TU', '2026-01-07T10:00', false],
  ['FREQ=WEEKLY', '2026-01-07T10:00', true],
  ['FREQ=MONTHLY;BYDAY=2TH', '2026-01-08T10:00', true],
  ['FREQ=MONTHLY;BYDAY=2TH', '2026-01-01T10:00', false],
])('%s that starts on %s starts on its rhythm: %s', (rrule, start, expected) => {
  expect(startsOnRhythm(recurrence(rrule), start)).toBe(expected);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', '2026-01-05T10:00', '2026-01-06'],
  ['FREQ=MONTHLY;BYDAY=1TH', '2026-01-02', '2026-02-05'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2028-02-29'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', undefined],
])('%s comes next after %s on %s', (rrule, start, expected) => {
  expect(nextOnRhythm(recurrence(rrule), start)).toBe(expected);
});

test('a weekly recurrence falls on its days, that many weeks apart', () => {
  const days = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(fc.nat({ max: 400 }), days, fc.integer({ min: 1, max: 6 }), (offset, later, interval) => {
      const start = Temporal.PlainDate.from('2026-01-01').add({ days: offset });
      const rule = recurrence(`FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${WEEKDAYS[start.dayOfWeek - 1]}`);
      expect(occursOn(rule, start.toString(), start.add({ days: later }).toString())).toBe(
        later % (7 * interval) === 0,
      );
    }),
  );
});
