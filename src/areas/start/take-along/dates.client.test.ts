/** Days of a plan become dates, with weekends free where one wants them so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords, dateOf } from './dates.client.ts';

test.each([
  ['the first day', 1, '2026-04-06', false, '2026-04-06'],
  ['the day before', -1, '2026-04-06', false, '2026-04-05'],
  ['the working day before a Monday', -1, '2026-04-06', true, '2026-04-03'],
  ['a working week before', -5, '2026-04-06', true, '2026-03-30'],
  ['a weekend', 6, '2026-04-06', false, '2026-04-11'],
  ['the Monday after it', 6, '2026-04-06', true, '2026-04-13'],
  ['across the change of clocks', 30, '2026-03-16', false, '2026-04-14'],
  ['across a leap day', 2, '2028-02-28', false, '2028-02-29'],
] as const)('%s', (_, day, first, workingDays, expected) => {
  expect(dateOf(day, { day: first, workingDays })).toBe(expected);
});

test('no day falls on a weekend, and none before an earlier one', () => {
  const day = fc.integer({ min: -5, max: 90 }).filter((number) => number !== 0);
  const first = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, first, (a, b, date) => {
      const start = { day: date.toISOString().slice(0, 10), workingDays: true };
      const [early, late] = [dateOf(Math.min(a, b), start), dateOf(Math.max(a, b), start)];
      expect(early <= late).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${early}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('a date is read with its weekday', () => {
  expect(dateInWords('2026-04-06', 'en-GB')).toBe('Mon, 6 Apr 2026');
  expect(dateInWords('2026-04-06', 'de')).toBe('Mo., 6. Apr. 2026');
});
