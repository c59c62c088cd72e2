/** HTML of other tools becomes Markdown that Waymark reads as the same text, and what nests without end is refused. */
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../parse.ts';
import { htmlToMarkdown } from './to-markdown.ts';

test.each([
  [
    '<p>A <strong>bold </strong>word, <em>it</em>alic and <b>one</b><b> mark</b>.</p>',
    'A **bold** word, *it*alic and **one mark**.\n',
  ],
  [
    '<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <u>under</u>.</p>',
    'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <u>under</u>.\n',
  ],
  ['<h2><strong>Names</strong> and<br>more</h2>', '## Names and more\n'],
  [
    '<ul><li><input type="checkbox" checked>Done</li><li><input type="checkbox">Open</li></ul>',
    '- [x] Done\n- [ ] Open\n',
  ],
  [
    '<details><summary>Why [now]?</summary><p>Less to merge.</p></details>',
    ':::details[Why \\[now\\]?]\nLess to merge.\n:::\n',
  ],
  [
    '<aside data-callout="tip"><details><summary>Why?</summary><p>So.</p></details></aside>',
    '::::tip\n:::details[Why?]\nSo.\n:::\n::::\n',
  ],
  [
    '<dl><dt>Trunk</dt><dd>The branch</dd><dt>Fix</dt><dd>A change</dd></dl>',
    'Trunk\n: The branch\n\nFix\n: A change\n',
  ],
  ['<a href="a.html"><div><p>Words</p></div></a>', '[Words](a.html)\n'],
  ['<p>a</p><script>alert(1)</script><style>p {}</style><svg><text>b</text></svg><p>&nbsp;</p>', 'a\n'],
  ['<pre><code class="language-ts">const a = 1;\n\n  b</code></pre>', '```ts\nconst a = 1;\n\n  b\n```\n'],
])('%s', (html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));

describe('a table', () => {
  test.each([
    [
      'spreads what is merged',
      '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan="2">y</td></tr></table>',
      '| A | B |\n| - | - |\n| x | 1 |\n| x | 2 |\n| y | |\n',
    ],
    [
      'has blocks on lines of a cell',
      '<table><tr><th>A</th></tr><tr><td><p>x</p><ul><li>1<ul><li>2</li></ul></li></ul><pre>a | b\nc</pre></td></tr><tr><td>y</td></tr></table>',
      '| A |\n| - |\n| x<br>• 1<br>– 2<br>`a \\| b`<br>`c` |\n| y |\n',
    ],
    [
      'tells names of rows by weight',
      '<table><tr><th>Owner</th><td>Delivery</td></tr><tr><th>Tried</th><td>Monthly</td></tr></table>',
      '| | |\n| - | - |\n| **Owner** | Delivery |\n| **Tried** | Monthly |\n',
    ],
    ['of one cell is a frame', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb\n'],
  ])('%s', (_, html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));
});

test('signs of a text stay signs', () => {
  const text =
    ': x ::: y {{name}} {.wide} [[wiki]] %%a%% $$x$$ 2^10^ ==z== ++k++ !!! note | a * b _c_ # d <tag> &amp; 1. e C++ and 10:30';
  const markdown = htmlToMarkdown(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`) ?? '';
  const { problems, tree } = parseBody({ file: 'guides/a.md', text: markdown, bodyStart: 0, format: 'md' });
  expect(problems).toEqual([]);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(toString(tree)).toBe(text);
});

test.each([
  ['lists in lists', '<ul><li>'.repeat(3000)],
  ['marks that are never closed', '<b id="1"></x>'.repeat(100_000)],
  ['quotes in quotes', '<blockquote>'.repeat(3000) + 'a' + '</blockquote>'.repeat(3000)],
])('%s are refused', (_, html) => expect(htmlToMarkdown(html)).toBeUndefined());

test('a cell that claims to be endless is no endless table', () => {
  const html = '<table><tr><td colspan="99999999" rowspan="99999999">a</td></tr><tr><td>b</td></tr></table>';
  expect(htmlToMarkdown(html)?.length).toBeLessThan(2000);
});
