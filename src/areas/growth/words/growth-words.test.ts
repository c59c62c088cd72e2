import { expect, test } from 'vitest';
import { missingSentences } from '#words/define-words.ts';
import { growthWords } from './growth-words.ts';

test('nothing is missing in German', () => {
  expect(missingSentences(growthWords.english, growthWords.translations.de)).toEqual([]);
});
