import { expect, test } from 'vitest';
import { tones } from './tones.ts';

test.each([
  [2, false, 'bad good'],
  [3, false, 'bad middle good'],
  [5, false, 'bad middle middle middle good'],
  [3, true, 'good middle bad'],
])('%i answers, reversed: %s', (answers, reversed, expected) => {
  expect(tones(answers, reversed).join(' ')).toBe(expected);
});
