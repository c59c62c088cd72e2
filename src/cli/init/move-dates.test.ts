/** Dates of an example, moved to another day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { moveDates } from './move-dates.ts';

const WRITTEN = '2026-11-26';

describe('moves', () => {
  test.each([
    ['a day', 'reviewed: 2026-10-12', '2026-11-27', 'reviewed: 2026-10-13'],
    ['a day over the end of a year', '2026-12-31', '2026-11-27', '2027-01-01'],
    [
      'the name of a file',
      'incidents/2026-11-03-documents-stopped.md',
      '2027-11-26',
      'incidents/2027-11-03-documents-stopped.md',
    ],
    ['a time of day', '2026-11-03T09:10', '2026-11-27', '2026-11-04T09:10'],
    ['a quarter', 'quarter: 2026-Q4', '2027-02-26', 'quarter: 2027-Q1'],
    ['a quarter in an address', '../quarters/2026-q3/', '2027-02-26', '../quarters/2026-q4/'],
    ['a half-year', 'period: 2027-H1', '2027-05-26', 'period: 2027-H2'],
    ['a day in words', 'since 3 November 2026', '2026-12-26', 'since 3 December 2026'],
    ['a day in words without a year', 'by 15 December', '2027-02-26', 'by 17 March'],
    ['a day that is nearer in the next year', 'by 15 January', '2027-01-26', 'by 17 March'],
  ])('%s', (_what, text, to, expected) => {
    expect(moveDates(text, WRITTEN, to)).toBe(expected);
  });

  test('nothing where the days are the same', () => {
    const text = 'On 3 November, 2026-11-03 in 2026-Q4, the ledger stopped.';
    expect(moveDates(text, WRITTEN, WRITTEN)).toBe(text);
  });
});

describe('leaves', () => {
  test.each(['2026-13-45', 'version 1.2026-04', '30 February', 'May we ask?', '12026-11-03', '2026-Q5'])(
    '%j',
    (text) => {
      expect(moveDates(text, WRITTEN, '2027-06-01')).toBe(text);
    },
  );
});

test('keeps the distance between two days', () => {
  const day = fc.integer({ min: -3000, max: 3000 }).map((days) => Temporal.PlainDate.from(WRITTEN).add({ days }));
  fc.assert(
    fc.property(day, day, day, (a, b, to) => {
      const [movedA = '', movedB = ''] = moveDates(`${a.toString()} ${b.toString()}`, WRITTEN, to.toString()).split(
        ' ',
      );
      expect(Temporal.PlainDate.from(movedA).until(movedB).days).toBe(a.until(b).days);
    }),
  );
});
