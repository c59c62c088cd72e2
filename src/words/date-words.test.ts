import { expect, test } from 'vitest';
import { dateInWords } from './date-words.ts';

test.each([
  ['2026-04-01', '1 April 2026'],
  ['2026-12-31', '31 December 2026'],
])('%s is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
