/** Numbers are read as they were meant; what could be a thousand or a little more than one is not guessed. */
import { expect, test } from 'vitest';
import { isNothing, numberFrom, signOf, type DecimalSign } from './number-forms.ts';

test.each<[string, DecimalSign, number, string]>([
  ['4.5', 'point', 4.5, ''],
  ['4,5', 'comma', 4.5, ''],
  ['.75', 'point', 0.75, ''],
  ['7', 'point', 7, ''],
  ['-0', 'point', 0, ''],
  ['−4.5', 'point', -4.5, ''],
  ['+3', 'point', 3, ''],
  ['1e3', 'point', 1000, ''],
  ['12 %', 'point', 12, '%'],
  ['12%', 'comma', 12, '%'],
  ['4,2 h', 'comma', 4.2, 'h'],
  ['€1,234.50', 'point', 1234.5, '€'],
  ['-€4', 'point', -4, '€'],
  ['1.234,50 EUR', 'comma', 1234.5, 'EUR'],
  ['1,234', 'point', 1234, ''],
  ['1,234', 'comma', 1.234, ''],
  ["1'234.5", 'point', 1234.5, ''],
  ['1 234 567', 'point', 1_234_567, ''],
  ['1\u202F234,5', 'comma', 1234.5, ''],
])('%s with a decimal %s is %d', (text, sign, value, unit) => {
  expect(numberFrom(text, sign)).toEqual({ value, unit });
});

test.each<[string, DecimalSign]>([
  ['4,5', 'point'],
  ['4.5', 'comma'],
  ['1,23,456', 'point'],
  ['12 5', 'point'],
  ['5-10', 'point'],
  ['1:30', 'point'],
  ['2026-04-01', 'point'],
  ['four', 'point'],
  ['', 'point'],
])('%s with a decimal %s is no number', (text, sign) => {
  expect(numberFrom(text, sign)).toBeUndefined();
});

test.each([
  [['4.5', '1,234'], 'point'],
  [['4,5', '1.234'], 'comma'],
  [['1,234.5'], 'point'],
  [['1.234.567', '1.234'], 'comma'],
  [['0,125'], 'comma'],
  [['12', '7 %'], 'point'],
  [['1,234', '12'], 'open'],
  [['1.234'], 'open'],
])('the decimal sign of %j is %s', (texts, expected) => {
  expect(signOf(texts)).toBe(expected);
});

test.each(['', ' ', '-', '–', 'n/a', 'NULL', 'NaN', '#N/A', '?'])('%j says nothing', (text) => {
  expect(isNothing(text)).toBe(true);
});
