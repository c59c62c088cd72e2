/** Which line of CODEOWNERS says who owns a file. */
import { expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { linesFor, linesIn } from './patterns.ts';

const ownersOf = (file: string, text: string) =>
  linesFor(file, linesIn(new SourceText('CODEOWNERS', text))).flatMap(({ owners }) => owners);

test.each([
  ['*', 'content/teams/a.md', true],
  ['*.md', 'content/teams/a.md', true],
  ['*.js', 'content/teams/a.md', false],
  ['/content/', 'content/teams/a.md', true],
  ['content/', 'site/content/a.md', true],
  ['/content/', 'site/content/a.md', false],
  ['/content/teams', 'content/teams/a.md', true],
  ['/content/teams/*', 'content/teams/a.md', true],
  ['/content/*', 'content/teams/a.md', false],
  ['/content/**', 'content/teams/a.md', true],
  ['content/teams/a.md', 'content/teams/a.md', true],
  ['content/teams/a.md', 'x/content/teams/a.md', false],
  ['**/teams/', 'content/teams/a.md', true],
  ['/content/**/a.md', 'content/teams/a.md', true],
  ['/content/te?ms/', 'content/teams/a.md', true],
  ['/content/team.+', 'content/teams/a.md', false],
  ['a\\ b.md', 'content/a b.md', true],
])('`%s` and `%s`: %s', (pattern, file, isOwned) => {
  expect(ownersOf(file, `${pattern} @a\n`)).toEqual(isOwned ? ['@a'] : []);
});

test('the last line that matches counts, and may name nobody', () => {
  expect(ownersOf('content/a.md', '# All\n* @a\n/content/ @b @c # ours\n')).toEqual(['@b', '@c']);
  expect(ownersOf('content/a.md', '* @a\n/content/\n')).toEqual([]);
});

test('each heading of GitLab has owners of its own, and usual ones', () => {
  const text = '* @a\n[Pages][2] @b\n/content/\n^[Data] @c\n*.csv\n';
  expect(ownersOf('content/a.md', text)).toEqual(['@a', '@b']);
  expect(ownersOf('content/a.csv', text)).toEqual(['@a', '@b', '@c']);
});

test('a line knows where its owners stand', () => {
  const [line] = linesIn(new SourceText('CODEOWNERS', '\n/content/  @b @c # ours\n'));
  expect(line?.location).toMatchObject({ start: { line: 2, column: 12 }, end: { line: 2, column: 17 } });
});
