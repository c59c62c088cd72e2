/** Prose in YAML is one line of Markdown, and nothing in it can begin a block. */
import { expect, test } from 'vitest';
import { parseInline } from './inline.ts';

test.each([
  ['plain words', 'Two days at most.', 'Two days at most.'],
  ['emphasis and code', '_Two_ **days** at `most`.', 'Two days at most.'],
  ['what would be a list', '1. Branch', '1. Branch'],
  ['what would be a heading', '# Branch', '# Branch'],
  ['what would be a quote', '> Branch', '> Branch'],
  ['what would be a directive', ':::note', ':::note'],
  ['what would be code', '    git push', 'git push'],
  ['what would be a definition', '[a]: ./a.md', '[a]: ./a.md'],
  ['HTML', 'A <b>branch</b>', 'A <b>branch</b>'],
  ['a time', 'At 10:30 & *sharp*', 'At 10:30 & sharp'],
  ['lines and paragraphs', 'Two\n\ndays', 'Two days'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(parseInline(text).text).toBe(expected);
});

test('links', () => {
  expect(parseInline('See [names](./names.md) and <https://example.org>, not `[x](./x.md)`.').links).toEqual([
    './names.md',
    'https://example.org',
  ]);
});
