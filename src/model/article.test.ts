import { expect, test } from 'vitest';
import { withArticle } from './article.ts';

test.each([
  ['team', 'a team'],
  ['area', 'an area'],
  ['Ensemble', 'an Ensemble'],
  ['unit', 'a unit'],
])('%s', (name, words) => {
  expect(withArticle(name)).toBe(words);
});

test('at the beginning of a sentence', () => {
  expect([withArticle('team', 'A'), withArticle('area', 'A')]).toEqual(['A team', 'An area']);
});
