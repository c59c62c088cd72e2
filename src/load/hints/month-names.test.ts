import { expect, test } from 'vitest';
import { monthNamed } from './month-names.ts';

// cspell:disable
test.each([
  ['January', 1],
  ['Jänner', 1],
  ['gen', 1],
  ['fév', 2],
  ['Mrz', 3],
  ['Maerz', 3],
  ['mrt', 3],
  ['avr.', 4],
  ['maio', 5],
  ['juin', 6],
  ['juil', 7],
  ['août', 8],
  ['Sept.', 9],
  ['Okt', 10],
  ['nov', 11],
  ['dez', 12],
])('%s is month %i', (name, month) => {
  expect(monthNamed(name)).toBe(month);
});

test.each(['', 'ma', 'Mon', 'Total', 'constructor'])('%j is no month', (name) => {
  expect(monthNamed(name)).toBeUndefined();
});
