import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { speechIn } from '#testing/speech.ts';
import {
  comparePeriods,
  daysOf,
  isPeriod,
  isQuarter,
  isWithin,
  overlap,
  period,
  periodAfter,
  periodBefore,
  periodOf,
  quarter,
  quartersOf,
} from './period.ts';
import { periodInWords } from './period-words.ts';

const periods = fc
  .tuple(fc.integer({ min: 1000, max: 9000 }), fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'))
  .map(([year, part]) => `${year}-${part}`);

test.each([
  ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4', '2026-Q2'],
  ['2026-Q2', '2026-04-01', '2026-06-30', '2026-Q1', '2026-Q3'],
  ['2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3', '2027-Q1'],
  ['2026-H1', '2026-01-01', '2026-06-30', '2025-H2', '2026-H2'],
  ['2026-H2', '2026-07-01', '2026-12-31', '2026-H1', '2027-H1'],
])('%s has its days and its neighbours', (name, from, to, before, after) => {
  expect(daysOf(name)).toEqual({ from, to });
  expect(periodBefore(name)).toBe(before);
  expect(periodAfter(name)).toBe(after);
});

test('the period after a period begins on the day after it, and leads back', () => {
  fc.assert(
    fc.property(periods, (name) => {
      const dayAfter = Temporal.PlainDate.from(daysOf(name).to).add({ days: 1 }).toString();
      expect(daysOf(periodAfter(name)).from).toBe(dayAfter);
      expect(periodBefore(periodAfter(name))).toBe(name);
      expect(comparePeriods(name, periodAfter(name))).toBe(-1);
      expect(overlap(name, periodAfter(name))).toBe(false);
    }),
  );
});

test('the quarters of a period are its days, without a gap', () => {
  fc.assert(
    fc.property(periods, (name) => {
      const quarters = quartersOf(name);
      expect(quarters).toHaveLength(name.includes('Q') ? 1 : 2);
      expect(daysOf(quarters[0]!).from).toBe(daysOf(name).from);
      expect(daysOf(quarters.at(-1)!).to).toBe(daysOf(name).to);
      if (quarters.length === 2) expect(periodAfter(quarters[0]!)).toBe(quarters[1]);
      expect(quarters.every((each) => overlap(each, name))).toBe(true);
    }),
  );
});

test('every day is in the quarter that it is said to be in, and in no other', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(isWithin(day, periodOf(day))).toBe(true);
      expect(isWithin(day, periodAfter(periodOf(day)))).toBe(false);
    }),
  );
});

test('an hour is in the quarter of its day, and what is no day in none', () => {
  expect(periodOf('2026-12-31T23:00')).toBe('2026-Q4');
  expect(isWithin('2026-12-31T23:00', '2026-H2')).toBe(true);
  expect(() => periodOf('soon')).toThrow('Unexpected soon, expected a day');
  expect(() => daysOf('2026-Q5')).toThrow('Unexpected 2026-Q5, expected a period');
});

test('periods stand in the order in which they end, a quarter before the half-year that ends with it', () => {
  expect(['2026-H2', '2027-Q1', '2026-Q4', '2026-Q3', '2026-H1', '2026-Q2'].toSorted(comparePeriods)).toEqual([
    '2026-Q2',
    '2026-H1',
    '2026-Q3',
    '2026-Q4',
    '2026-H2',
    '2027-Q1',
  ]);
  expect(comparePeriods('2026-Q4', '2026-Q4')).toBe(0);
});

describe('as fields', () => {
  test.each([
    ['2026-Q4', true, true],
    ['2026-H2', false, true],
    ['2026-Q5', false, false],
    ['2026-H3', false, false],
    ['2026-q4', false, false],
    ['Q4 2026', false, false],
    ['2026', false, false],
  ])('%s', (text, asQuarter, asPeriod) => {
    expect([isQuarter(text), isPeriod(text)]).toEqual([asQuarter, asPeriod]);
    expect([quarter().safeParse(text).success, period().safeParse(text).success]).toEqual([asQuarter, asPeriod]);
  });

  test('they say what they take', () => {
    expect(quarter().safeParse('Q4').error?.issues[0]?.message).toBe('a quarter, such as `2026-Q4`');
    expect(period().safeParse('Q4').error?.issues[0]?.message).toBe(
      'a quarter or a half-year, such as `2026-Q4` or `2026-H2`',
    );
  });
});

test.each([
  ['en', ['Q4 2026', 'H1 2026', 'H2 2026']],
  ['de', ['4. Quartal 2026', '1. Halbjahr 2026', '2. Halbjahr 2026']],
])('in words (%s)', (language, said) => {
  expect(['2026-Q4', '2026-H1', '2026-H2'].map((each) => periodInWords(each, speechIn(language)))).toEqual(said);
});
