/** What the rest of the playbook learns of a body. */
import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';

function outline(text: string, format: 'md' | 'mdx' = 'md') {
  return parseBody({ file: 'guides/branching.md', text, bodyStart: 0, format }).outline;
}

test.each([
  ['GitHub’s anchors', '## Name a branch: `fix/…`\n', ['name-a-branch-fix']],
  ['the same heading twice', '## Names\n\n## Names\n', ['names', 'names-1']],
  ['letters of any script', '## Änderungen an 日本\n', ['änderungen-an-日本']],
  ['a heading of signs', '## 🎉\n', ['section']],
  ['headings inside components', ':::details[Why?]\n### Less to merge\n:::\n', ['less-to-merge']],
  ['a comment', '## Release plan <!-- omit in toc -->\n', ['release-plan']],
  [
    'tags',
    '## Rollout <small>beta</small>\n\n## <a></a>New name\n\n## Press <kbd>Ctrl</kbd>\n',
    ['rollout-beta', 'new-name', 'press-ctrl'],
  ],
  ['what is dropped with all it holds', '## A <script>run()</script> b\n', ['a-b']],
  ['signs that stand for others', '## A &amp; B\n', ['a--b']],
  ['a line break', 'Line \\\nbreak\n===\n\n## A <br> break\n', ['line-break', 'a-break']],
  ['a footnote and an image', '## Names[^1] ![A tree](./tree.png)\n\n[^1]: Of branches.\n', ['names']],
  ['only a number that GitHub leaves out', '## ½\n', ['section']],
  ['an anchor of its own', '## Custom {#my-id}\n\n## *All* of it {#all_Of-安}\n', ['my-id', 'all_Of-安']],
  ['braces that are meant', '## Custom \\{#my-id}\n\n## A `{#x}`\n\n## B {#}\n', ['custom-my-id', 'a-x', 'b-']],
  ['an anchor that others would have', '## Names\n\n## Names\n\n## Rest {#names-1}\n', ['names', 'names-2', 'names-1']],
  ['one anchor twice', '## Names {#n}\n\n## Rest {#n}\n', ['n', 'rest']],
  ['a heading with a time', '## At 10:30\n', ['at-1030']],
])('headings: %s', (_, text, expected) => {
  expect(outline(text).headings.map(({ id }) => id)).toEqual(expected);
});

test('headings say what is displayed', () => {
  const { headings } = outline(
    '## Release plan <!-- now -->\n\n## Rollout <small>beta</small>\n\n## *Custom* {#my-id}\n\n## At 10:30 {#noon}\n',
  );
  expect(headings.map(({ text }) => text)).toEqual(['Release plan', 'Rollout beta', 'Custom', 'At 10:30']);
});

test.each<[string, string, 'md' | 'mdx', string[]]>([
  ['inline', 'See [names](./names.md#fix).\n', 'md', ['./names.md#fix']],
  ['by reference', 'See [names][n].\n\n[n]: ./names.md\n', 'md', ['./names.md']],
  ['in a card', '::::cards\n:::card[Names]{href="./names.md"}\n:::\n::::\n', 'md', ['./names.md']],
  ['in raw HTML', '<p>See <a href="./names.md">names</a></p>\n', 'md', ['./names.md']],
  ['of a component in MDX', '<Cards>\n<Card title="Names" href="./names.md" />\n</Cards>\n', 'mdx', ['./names.md']],
  ['of an element in MDX', 'See <a href="./names.md">names</a>.\n', 'mdx', ['./names.md']],
  ['by itself', 'See https://example.org.\n', 'md', ['https://example.org']],
  ['none that is unsafe: its check has said so', '[x](javascript:x) [y](//example.org)\n', 'md', []],
  ['none in code', '`[x](./x.md)`\n', 'md', []],
])('links: %s', (_, text, format, expected) => {
  expect(outline(text, format).links.map(({ url }) => url)).toEqual(expected);
});

test('images, wherever they are written', () => {
  const { images } = outline(
    '![Names](./names.png) ![Days][d] <img src="./merge.png" alt="Merge">\n\n[d]: ./days.png\n',
  );
  expect(images.map(({ url, alt }) => [url, alt])).toEqual([
    ['./names.png', 'Names'],
    ['./days.png', 'Days'],
    ['./merge.png', 'Merge'],
  ]);
});

test('words, without markup and code', () => {
  const text = outline(
    '## Names\n\nUse `fix/` or *feat* at 10:30.\n\n```sh\ngit push\n```\n\n:::note[Short]\nTwo days.\n:::\n\n| a | b |\n|---|---|\n| c | d |\n',
  ).text;
  expect(text).toBe('Names Use fix/ or feat at 10:30. Short Two days. a b c d');
});
