import { expect, test } from 'vitest';
import { listInWords, numberInWords, ordinal, ordinalInWords } from './number-words.ts';

test.each([
  [1, 'one', 'first', '1st'],
  [2, 'two', 'second', '2nd'],
  [3, 'three', 'third', '3rd'],
  [12, 'twelve', 'twelfth', '12th'],
  [13, '13', '13th', '13th'],
  [22, '22', '22nd', '22nd'],
  [31, '31', '31st', '31st'],
])('%i is %s, %s and %s', (number, cardinal, word, short) => {
  expect([numberInWords(number), ordinalInWords(number), ordinal(number)]).toEqual([cardinal, word, short]);
});

test.each([
  [[], ''],
  [['risks'], 'risks'],
  [['risks', 'debt'], 'risks and debt'],
  [['risks', 'debt', 'incidents'], 'risks, debt and incidents'],
])('%j is read as “%s”', (items, words) => {
  expect(listInWords(items)).toBe(words);
});
