import { expect, test } from 'vitest';
import { countedInGerman } from './german.ts';

test.each([
  [0, '0 Stufen'],
  [1, '1 Stufe'],
  [2, '2 Stufen'],
  [1234, '1.234 Stufen'],
])('%d is %s', (count, told) => {
  expect(countedInGerman(count, 'Stufe', 'Stufen')).toBe(told);
});
