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
  ['a heading with a time', '## At 10:30\n', ['at-1030']],
])('headings: %s', (_, text, expected) => {
  expect(outline(text).headings.map(({ id }) => id)).toEqual(expected);
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
