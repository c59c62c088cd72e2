import { expect, test } from 'vitest';
import { missingSentences } from '#words/define-words.ts';
import { chartsWords } from './charts-words.ts';

test('nothing is missing in German', () => {
  expect(missingSentences(chartsWords.english, chartsWords.translations.de)).toEqual([]);
});

test.each([
  ['en', '3 of 5'],
  ['de', '3 von 5'],
])('a place on a scale is told with the length of the scale (%s)', (language, sentence) => {
  expect(chartsWords({ language }).radar.of(3, 5)).toBe(sentence);
});
