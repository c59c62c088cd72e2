import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, daysInWords, lengthOf, offsetOf, workingDays } from './days.ts';

const day = fc.integer({ min: -5, max: 90 }).filter((number) => number !== 0);

describe('the days of a plan', () => {
  test.each([
    [1, 1, 'Day 1'],
    [2, 5, 'Days 2 to 5'],
    [-5, -1, 'The five days before'],
    [-1, -1, 'One day before'],
    [-5, -3, 'From five to three days before'],
    [-2, 5, 'From two days before to day 5'],
  ])('from %i to %i are called %j', (from, to, words) => {
    expect(daysInWords(from, to)).toBe(words);
  });

  test.each([
    ['the first day', 1, 1, 1],
    ['the first week', 1, 5, 5],
    ['the first weekend', 6, 7, 0],
    ['two weeks', 1, 14, 10],
    ['the week before', -5, -1, 5],
    ['the day before and the first', -1, 1, 2],
    ['days that run backwards', 5, 1, 0],
  ])('working days: %s', (_, from, to, days) => {
    expect(workingDays(from, to)).toBe(days);
  });

  test('follow each other without a day 0', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayAt(offsetOf(number))).toBe(number);
      }),
    );
    expect(lengthOf(-1, 1)).toBe(2);
  });

  test('divide into phases without losing one', () => {
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [from = 1, middle = 1, to = 1] = days.toSorted((a, b) => a - b);
        const next = dayAt(offsetOf(middle) + 1);
        expect(lengthOf(from, middle) + lengthOf(next, to)).toBe(lengthOf(from, to));
        expect(workingDays(from, middle) + workingDays(next, to)).toBe(workingDays(from, to));
      }),
    );
  });
});
