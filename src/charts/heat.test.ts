import { expect, test } from 'vitest';
import { warmthOf } from './heat.ts';

test.each([
  [0, 0],
  [0.19, 0],
  [0.2, 1],
  [0.5, 2],
  [0.75, 3],
  [1, 4],
  [-0.1, 0],
  [1.1, 4],
])('%d is as warm as %d', (value, warmth) => {
  expect(warmthOf(value)).toBe(warmth);
});
