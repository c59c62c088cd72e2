import { expect, test } from 'vitest';
import { indexWordsOf, wordsOf } from './words.ts';

test.each([
  ['Who approves my holiday?', ['who', 'approves', 'my', 'holiday']],
  ['1:1 agenda', ['1', '1', 'agenda']],
  ['CI/CD', ['ci', 'cd']],
  ['Café’s résumé', ['cafes', 'resume']],
  ['post-mortem', ['post', 'mortem']],
  ['…!?', []],
  ['ＡＰＩ ﬁle', ['api', 'file']],
  ['İstanbul', ['istanbul']],
  ['Розгортання її', ['розгортання', 'іі']],
  ['코드를 배포', ['코드를', '배포']],
  ['ﾃﾞﾌﾟﾛｲ 手順', ['デプロイ', '手順']],
  ['部署代码', ['部署', '代码']],
  ['การทำงาน', ['การ', 'ทำงาน']],
  ['तैनाती कैसे', ['तैनाती', 'कैसे']],
  ['מַדְרִיךְ', ['מדריך']],
  ['أمان', ['امان']],
])('%j is %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each(['Größe', '코드', 'がくせい', 'การทำงาน', 'तैनाती', 'її'])('%j is the same, composed or not', (text) =>
  expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC'))),
);

test('a compound is known as one word too', () => {
  expect(indexWordsOf('a post-mortem')).toEqual(['a', 'post', 'mortem', 'postmortem']);
});
