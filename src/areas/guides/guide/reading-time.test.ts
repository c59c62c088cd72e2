import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test.each([
  ['no words', '', 0],
  ['signs without words', '– … !', 0],
  ['a sentence', 'Nobody’s follow-up is late.', 1],
  ['a page', 'word '.repeat(221), 2],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
