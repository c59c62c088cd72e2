import { expect, test } from 'vitest';
import { searchedText } from './searched-text.ts';

const textsOf = (content: string) =>
  searchedText(
    `<html lang="en"><body><main><article data-pagefind-body>${content}</article><p>Around</p></main></body></html>`,
  ).blocks.map(({ text }) => text);

test.each([
  [
    'the first word of a code block',
    '<figure><copy-code><button type="button">Copy</button></copy-code><pre><code><span>git</span> <span>push</span></code></pre></figure>',
    ['git push'],
  ],
  ['a word in several colours', '<pre><code><span>con</span><span>st</span></code></pre>', ['const']],
  [
    'cells',
    '<table><tr><th>Level</th><td>Page</td></tr><tr><td>SEV1</td><td>now</td></tr></table>',
    ['Level', 'Page', 'SEV1', 'now'],
  ],
  [
    'lists',
    '<ul><li>One<li>Two</li></ul><dl><dt>Owner</dt><dd>Platform</dd></dl>',
    ['One', 'Two', 'Owner', 'Platform'],
  ],
  ['a line break', 'First<br>second<br/>third', ['First', 'second', 'third']],
  ['a summary', '<details><summary>More</summary>Text</details>', ['More', 'Text']],
  ['a heading in a header', '<header><h1>Title</h1>lead</header>', ['Title', 'lead']],
  ['a label', '<label><input type="checkbox">Read it</label>once', ['Read it', 'once']],
  ['an element of our own', 'a<level-compare>b</level-compare>c', ['a', 'b', 'c']],
  ['emphasis within a word', '<p><strong>D</strong>evelop<em>ment</em> <code>x</code>s</p>', ['Development xs']],
  ['a footnote', '<p>Word<sup><a data-footnote-ref href="#1">1</a></sup>.</p>', ['Word.']],
  [
    'what is hidden',
    '<p hidden>No</p><p aria-hidden="true">No</p><p class="a sr-only">No</p><p class="sr-only-not">Yes</p>',
    ['Yes'],
  ],
  [
    'what belongs to the theme',
    '<nav><a>No</a></nav><div data-pagefind-ignore=""><p>No</p></div><svg><text>No</text></svg>Yes',
    ['Yes'],
  ],
  ['a picture beside text', 'a<img alt="No" src="x>y.png">b', ['a', 'b']],
  ['a count beside a link', '<a>Ladder</a><span>3</span><time>1 May</time>', ['Ladder 3 1 May']],
  [
    'links beside each other',
    '<p><a href="/a/">Checklist to print</a><a href="/b/">Checklist</a></p>',
    ['Checklist to print Checklist'],
  ],
  [
    'a term and its definition',
    '<p><a class="term">Trunk</a><span data-pagefind-ignore>The branch</span>s</p>',
    ['Trunks'],
  ],
  ['a comment and a script', 'a<!-- <b>No</b> -->b<script>no("<p>")</script>', ['ab']],
  ['references', '<p>R&amp;D &lt;tag&gt; &#x22;q&#34;&nbsp;x</p>', ['R&D <tag> "q" x']],
])('%s', (_, content, texts) => expect(textsOf(content)).toEqual(texts));

test('headings keep their level and their id', () => {
  const html =
    '<html lang="de"><main data-pagefind-body><h1>A</h1><div><h2 id="b"><em>B</em> c</h2></div><p>d</p></main></html>';
  expect(searchedText(html)).toEqual({
    language: 'de',
    blocks: [
      { text: 'A', heading: { level: 1, id: undefined } },
      { text: 'B c', heading: { level: 2, id: 'b' } },
      { text: 'd' },
    ],
  });
});

test('a page that is not to be found has no text', () => {
  expect(searchedText('<html lang="en"><main><p>Text</p></main></html>').blocks).toEqual([]);
});

test('text of another page counts for less, so that it is found there first', () => {
  const html =
    '<main data-pagefind-body><p>Own</p><div data-pagefind-weight="0.4"><p>Theirs</p></div><p>Own</p></main>';
  expect(searchedText(html).blocks).toEqual([{ text: 'Own' }, { text: 'Theirs', weight: '0.4' }, { text: 'Own' }]);
});
