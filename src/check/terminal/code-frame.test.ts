/** What is pointed at is what is meant, whatever the line holds. */
import { describe, expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { displayWidth } from '#words/display-width.ts';

function frame(lines: readonly string[], meant: string, width = 60): string {
  const line = lines.at(-1) ?? '';
  const at = line.indexOf(meant);
  const location = {
    file: 'guides/on-call.md',
    start: { line: 7, column: at + 1 },
    end: { line: 7, column: at + meant.length + 1 },
  };
  return `\n${codeFrame({ firstLine: 8 - lines.length, lines }, location, width)
    .map(({ gutter, text }) => (gutter + text).trimEnd())
    .join('\n')}\n`;
}

describe('the mark stands below', () => {
  test('a word, with the line before', () => {
    expect(frame(['title: On call', 'owner: team/reliability'], 'team/reliability')).toMatchInlineSnapshot(`
      "
      6 │ title: On call
      7 │ owner: team/reliability
        │        ^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('a word after tabs', () => {
    expect(frame(['\t\towner: reliability'], 'reliability')).toMatchInlineSnapshot(`
      "
      7 │     owner: reliability
        │            ^^^^^^^^^^^
      "
    `);
  });

  test('a word after wide characters', () => {
    expect(frame(['title: 設計 🚀 review'], 'review')).toMatchInlineSnapshot(`
      "
      7 │ title: 設計 🚀 review
        │                ^^^^^^
      "
    `);
  });

  test('a word after characters of several parts', () => {
    expect(frame(['title: Cafe\u0301 👩🏽‍💻 talk'], 'talk')).toMatchInlineSnapshot(`
      "
      7 │ title: Café 👩🏽‍💻 talk
        │                ^^^^
      "
    `);
  });

  test('a word far to the right in a long line', () => {
    expect(
      frame(
        [`${'Wake the incident commander when customers lose money. '.repeat(4)}See [paging](#pageing). Then wait.`],
        '[paging](#pageing)',
      ),
    ).toMatchInlineSnapshot(`
      "
      7 │ …lose money. See [paging](#pageing). Then wait.
        │                  ^^^^^^^^^^^^^^^^^^
      "
    `);
  });
});

test('a range over several lines is marked to the end of its first', () => {
  const location = { file: 'guides/on-call.md', start: { line: 7, column: 10 }, end: { line: 9, column: 3 } };
  const [, mark] = codeFrame({ firstLine: 7, lines: ['summary: >- folded'] }, location, 60);
  expect(mark?.text).toBe('         ^^^^^^^^^');
});

test('what has no width is marked all the same', () => {
  const location = { file: 'guides/on-call.md', start: { line: 7, column: 7 }, end: { line: 7, column: 7 } };
  expect(codeFrame({ firstLine: 7, lines: ['title:'] }, location, 60)[1]?.text).toBe('      ^');
});

test('a long line with many mistakes is not measured for each of them', () => {
  const lines = ['word '.repeat(40_000)];
  const texts = Array.from({ length: 2000 }, (_, index) => {
    const start = { line: 7, column: index * 100 + 1 };
    return codeFrame({ firstLine: 7, lines }, { file: 'a.md', start, end: { ...start, column: start.column + 4 } }, 40);
  });
  expect(texts.at(-1)?.map(({ text }) => text)).toEqual([
    '… word word word word word word wor…',
    `${' '.repeat(17)}^^^^`,
  ]);
});

test.each([
  ['runbook', 7],
  ['設計', 4],
  ['한국어', 6],
  ['Ｆｕｌｌ', 8],
  ['Cafe\u0301', 4],
  ['👩🏽‍💻', 2],
  ['⚠️', 2],
  ['a\u200bb', 2],
])('%s is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
