import { expect, test } from 'vitest';
import { indexWordsOf, wordsOf } from './words.ts';

test.each([
  ['Who approves my holiday?', ['who', 'approves', 'my', 'holiday']],
  ['1:1 agenda', ['1', '1', 'agenda']],
  ['CI/CD', ['ci', 'cd']],
  ['Café’s résumé', ['cafes', 'resume']],
  ['post-mortem', ['post', 'mortem']],
  ['…!?', []],
])('%j is %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('a compound is known as one word too', () => {
  expect(indexWordsOf('a post-mortem')).toEqual(['a', 'post', 'mortem', 'postmortem']);
});
