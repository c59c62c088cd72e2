import { expect, test } from 'vitest';
import { levelsThatFit, shownLevels } from './shown-levels.ts';

const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'];

test.each([
  ['a phone', 324, 16, 1],
  ['a tablet', 706, 16, 3],
  ['a laptop of 1280 px', 1200, 16, 6],
  ['the same with text twice as large', 1200, 32, 3],
  ['less than one column', 90, 16, 1],
])('%s has room for its levels', (_, width, rem, fit) => {
  expect(levelsThatFit(width, rem)).toBe(fit);
});

test.each([
  ['all where they fit', 6, 3, LEVELS],
  ['from the one that was asked for', 3, 1, ['L2', 'L3', 'L4']],
  ['the last ones, full, near the end', 4, 5, ['L3', 'L4', 'L5', 'L6']],
  ['from the first where one before it was asked for', 2, -2, ['L1', 'L2']],
  ['one on a phone', 1, 5, ['L6']],
])('shown are %s', (_, fit, first, shown) => {
  expect(shownLevels(LEVELS, fit, first)).toEqual(shown);
});
