import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, placesOf } from './excerpt.ts';
import { apart, charactersOf, isUnspaced } from './unspaced.ts';

const shown = (text: string) => placesOf(apart(text)).map((word) => word.replace('\u2060', ''));

test.each([
  ['重构代码', ['重', '构', '代', '码']],
  ['API网关v2的', ['API', '网', '关', 'v2', '的']],
  ['“重构”代码、指南。', ['“重', '构”', '代', '码、', '指', '南。']],
  ['サーバーで動く', ['サ', 'ー', 'バ', 'ー', 'で', '動', 'く']],
  ['คู่มือ', ['คู่', 'มื', 'อ']],
  ['We refactor 代码 now', ['We', 'refactor', '代', '码', 'now']],
  ['코드를 배포', ['코드를', '배포']],
  ['plain words', ['plain', 'words']],
])('%j is indexed as %j', (text, words) => expect(shown(text)).toEqual(words));

test('an excerpt shows a text as it was written', () => {
  const piece = fc.constantFrom(
    ...['重', '构', 'か\u3099', 'ー', 'คู่', '코드', 'é', 'API', 'v2', '、', '。', '「', '」', ' ', '-', '.'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const text = pieces.join('').trim().replaceAll(/\s+/g, ' ');
      const words = placesOf(apart(text));
      const parts = excerpt(words, { from: 0, to: words.length, matches: [] }, words.length);
      expect(
        parts
          .map((part) => part.text)
          .join('')
          .trim(),
      ).toBe(text);
      for (const word of words)
        if (isUnspaced(word)) expect(charactersOf(word.match(/[\p{L}\p{N}\p{M}]+/gu)?.join('') ?? '')).toHaveLength(1);
    }),
  );
});
