/** What an author writes does nothing in a comment, whatever it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '#markdown/parse.ts';
import { runs } from '#testing/runs.ts';
import { plainInMarkdown, sentenceInMarkdown } from './plain-markdown.ts';

test.each([
  ['@octocat, @org/team', /@[a-z]/],
  ['mail@example.org', /@e/],
  ['see #12, GH-12 and example/repo#12', /#\d|GH-\d/],
  ['!12 ~bug %"v1" $5 &7', /[!~%$&](?=[\da-z"])(?!amp;)/],
  ['https://evil.example and www.evil.example', /:\/\/|www\.e/],
  ['<script>alert(1)</script><img src=x onerror=y>', /<[a-z/]/],
  ['[click](javascript:alert(1)) ![x](//y)', /(?<!\\)\[/],
  ['one\n/close\n# two\n- three', /\n/],
  ['**bold** _slanted_ `code` ~~gone~~ | cell', /(?<!\\)[*_`~|]/],
])('%j', (text, forbidden) => {
  expect(plainInMarkdown(text)).not.toMatch(forbidden);
});

test('what Waymark marks as code is code, and ends where it should', () => {
  expect(sentenceInMarkdown('leaves `a/b.md:3` and *more*')).toBe('leaves `a/b.md:3` and \\*more\\*');
});

test('any text is one paragraph of words once it is rendered', () => {
  const piece = fc.constantFrom(
    '@a',
    '#1',
    '`',
    '``',
    '<b>',
    '</details>',
    '[x](y)',
    '![',
    '](',
    '|',
    '\\',
    '*',
    '_',
    '~~',
    '&lt;',
    '&',
    '$x$',
    '> ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    'word',
    ' ',
    '<!--',
    '-->',
    'http://z',
    '{',
    '}',
    '\u202e',
    ':::note',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `- x ${plainInMarkdown(pieces.join(''))}`;
      const body = parseBody({ file: 'a.md', text, bodyStart: 0, format: 'md' });
      expect(body.outline.links).toEqual([]);
      expect(body.outline.images).toEqual([]);
      expect(body.outline.headings).toEqual([]);
      expect(JSON.stringify(body.tree)).not.toMatch(
        /"type":"(html|inlineCode|emphasis|strong|delete|component|table)"/,
      );
    }),
    { numRuns: runs(300) },
  );
});
