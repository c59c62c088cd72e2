import { expect, test } from 'vitest';
import { missingSentences } from '#words/define-words.ts';
import { growthWords } from './growth-words.ts';

test('nothing is missing in German', () => {
  expect(missingSentences(growthWords.english, growthWords.translations.de)).toEqual([]);
});

test.each([
  [-2, 'Start, 2 days before', 'Start, zwei Tage vorher'],
  [-1, 'Start, 1 day before', 'Start, 1 Tag vorher'],
  [0, 'Start, day 0', 'Start, Tag 0'],
  [30, 'Start, day 30', 'Start, Tag 30'],
])('a conversation on day %i of a plan', (day, english, german) => {
  expect(growthWords({ language: 'en' }).role.conversation('Start', day)).toBe(english);
  expect(growthWords({ language: 'de' }).role.conversation('Start', day)).toBe(german);
});
