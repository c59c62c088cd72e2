/** Every node knows its place in the whole file, and the native parser agrees with the reference one. */
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseBody, type BodySource } from './parse.ts';
import { readSyntax } from './syntax.ts';

const reference = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

function body(text: string, options: Partial<BodySource> = {}) {
  return parseBody({ file: 'guides/branching.md', text, bodyStart: 0, format: 'md', ...options });
}

function reports(text: string, options: Partial<BodySource> = {}): readonly string[] {
  return body(text, options).problems.map(
    ({ rule, location: { start, end } }) => `${start.line}:${start.column}-${end.line}:${end.column} ${rule}`,
  );
}

/** Fields in the order of their names, without those that say nothing. */
function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line per node: what it is, where it stands and what it says. */
function layout(tree: Root): readonly string[] {
  const lines: string[] = [];
  const add = (node: Nodes, level: number) => {
    const { type, position: at, ...rest } = node;
    const place = at === undefined ? '' : `${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}`;
    const said = { ...rest, children: undefined, data: undefined };
    lines.push(`${'  '.repeat(level)}${type} ${place} ${JSON.stringify(said, sorted)}`);
    if ('children' in node) for (const child of node.children) add(child, level + 1);
  };
  add(tree, 0);
  return lines;
}

describe('the native parser agrees with remark-parse', () => {
  test.each([
    ['letters beyond ASCII', 'Über 😀 **Zweige** [Regeln](./regeln.md#namen "Namen") ![Baum](baum.png)\n'],
    ['line ends of Windows and tabs', 'Push\tearly\r\nand often.\r\n\r\n- [ ] Branch\r\n- [x] Merge\r\n'],
    ['footnotes', 'Two days[^why] at most.\n\n[^why]: Less to merge.\n'],
    ['a table', '| Sort | Prefix |\n|---|:-:|\n| Mend | `fix/` |\n| Pipe \\| | ~~old~~ |\n'],
    [
      'directives with label and attributes',
      ':::note[Short *lived*]{title="x" .calm #id}\nTwo days.\n:::\n\n::card[Code review]{href="./code-review.md"}\n',
    ],
    [
      'directives in directives',
      '::::tabs\n:::tab[macOS]\nUse the keychain.\n:::\n:::tab[Linux]\nUse the secret service.\n:::\n::::\n',
    ],
    ['directives in lists and quotes', '- Branch\n\n  :::tip\n  Short.\n  :::\n\n> :::warning\n> Long.\n> :::\n'],
    ['a directive closed below a table', ':::details[Sorts]\n| Sort |\n|---|\n| fix |\n:::\n\nAfter *it*.\n'],
    ['the same with line ends of Windows', ':::tip\r\n| é |\r\n|---|\r\n| 😀 |\r\n:::\r\nAfter *it*.\r\n'],
    ['below a table in a quote in a list', '- > :::tip\n  > | Sort |\n  > |---|\n  > :::\n\n  After *it*.\n'],
    ['below a definition', ':::tip\n[Rules]\n\n[rules]: ./rules.md\n:::\nAfter *it*.\n'],
    [
      'below the tables of two directives, one in the other',
      '::::tabs\n:::tab[A]\n| a |\n|---|\n:::\n:::tab[B]\n| b |\n|---|\n| c |\n:::\n::::\nAfter *it*.\n',
    ],
    ['below the table of the inner one, which ends with the outer', '::::tip\n| a |\n|---|\n::::\nAfter *it*.\n'],
    ['a row of fewer colons than opened it', '::::tip\n| a |\n|---|\n| b |\n\n:::\n::::\n'],
    ['colons in sentences', 'Stand-up is at 10:30, see note:this and :that.\n'],
    [
      'references and raw HTML',
      'See [rules][r] <kbd>Enter</kbd> and [r].\n\n<div>\nPlain\n</div>\n\n[r]: ./rules.md "Rules"\n',
    ],
    ['addresses by themselves', 'See https://example.org/a, www.example.org and <https://example.org>.\n'],
    [
      'headings and code',
      'Branches\n========\n\n## Names {#x}\n\n```sh title="new"\ngit switch -c fix/typo\n```\n\n    git push\n',
    ],
  ])('%s', (_, text) => {
    expect(layout(readSyntax(text, 'md').tree)).toEqual(layout(reference.parse(text)));
  });
});

describe('positions are those of the file', () => {
  test.each<[string, string, Partial<BodySource>, string[]]>([
    ['after front matter', '---\ntitle: Ä\n---\nSee ![](a.png)\n', { bodyStart: 17 }, ['4:5-4:15 markdown/image-alt']],
    ['after letters of two units', '😀é ![](a.png)\n', {}, ['1:5-1:15 markdown/image-alt']],
    ['with line ends of Windows', 'a\r\n\r\nb ![](a.png)\r\n', {}, ['3:3-3:13 markdown/image-alt']],
    ['after a tab', '-\tsee ![](a.png)\n', {}, ['1:7-1:17 markdown/image-alt']],
    ['in a table', '| a |\n|---|\n| ![](a.png) |\n', {}, ['3:3-3:13 markdown/image-alt']],
    ['in the middle of raw HTML', '<div>\n  <p>é</p><img src="a.png">\n</div>\n', {}, ['2:11-2:28 markdown/image-alt']],
    ['in MDX', '---\ntitle: Ä\n---\né😀 {days}\n', { bodyStart: 17, format: 'mdx' }, ['4:5-4:11 mdx/expression']],
    ['of a fault in MDX', 'é😀 {days\n', { format: 'mdx' }, ['1:5-1:5 mdx/syntax']],
  ])('%s', (_, text, options, expected) => {
    expect(reports(text, options)).toEqual(expected);
  });
});

test('in MDX too, a directive closes below its table', () => {
  const { tree, problems } = body(':::tip\n| a |\n|---|\n| b |\n:::\n\nAfter.\n', { format: 'mdx' });
  expect([tree.children.map(({ type }) => type), problems]).toEqual([['component', 'paragraph'], []]);
});

test.each([
  ['right below it', ':::tip\nA\n: b\n:::\n\nAfter.\n'],
  ['after an empty line', ':::tip\nA\n: b\n\n:::\n\nAfter.\n'],
  ['with text between', ':::tip\nA\n\n: b\n\nc\n\n:::\n\nAfter.\n'],
  ['twice', '::::details[A]\n:::tip\nA\n: b\n:::\n::::\n\nAfter.\n'],
  ['in two of a row', '::::tabs\n:::tab[a]\nA\n: b\n:::\n:::tab[c]\nC\n: d\n:::\n::::\n\nAfter.\n'],
])('a directive with a list of definitions closes %s', (_, text) => {
  const { tree, problems } = body(text);
  expect([tree.children.map(({ type }) => type), problems]).toEqual([['component', 'paragraph'], []]);
  expect(tree.children[1]?.position?.start).toMatchObject({ line: text.split('\n').length - 1, column: 1 });
});

test('broken MDX still has its headings, so that links to them are not blamed', () => {
  expect(body('## Names\n\n{oops\n', { format: 'mdx' }).outline.headings.map(({ id }) => id)).toEqual(['names']);
});

describe('what cannot be read in reasonable time is refused', () => {
  test.each<[string, string, BodySource['format']]>([
    ['quotes on one line', `${'>'.repeat(200_000)} deep`, 'md'],
    ['lists on one line', `${'- '.repeat(200_000)}deep`, 'md'],
    ['emphasis', '(_a'.repeat(5000) + '_)'.repeat(5000), 'md'],
    ['raw HTML', '<div>\n'.repeat(5000), 'md'],
    ['JSX', '<b>'.repeat(5000) + '</b>'.repeat(5000), 'mdx'],
    ['colons', ':a '.repeat(200_000), 'md'],
    ['lines of colons', ':::\n'.repeat(20_000), 'md'],
    ['links to the web', '[a](https://example.org/) '.repeat(20_000), 'md'],
    ['paragraphs of directives', `${':a '.repeat(4000)}\n\n`.repeat(50), 'md'],
    ['characters by name', '&amp;&#x41;&copy; b\n'.repeat(20_000), 'md'],
    ['characters by name at the end of a long line', 'word '.repeat(150_000) + '&amp; '.repeat(4000), 'md'],
    ['colons below a block of code', `\`\`\`\n:\n\`\`\`\n${':a '.repeat(20_000)}`, 'md'],
    ['braces', '{'.repeat(200_000), 'mdx'],
  ])('%s', (_, text, format) => {
    const rules = body(text, { format }).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'markdown/too-complex')).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['code in one line', `\`\`\`json\n${'{"a": [1, 2]},'.repeat(50_000)}\n\`\`\``],
    ['a title of code', `\`\`\`json title="${'a=b '.repeat(50_000)}"\n{}\n\`\`\``],
    ['a table with a named character in each row', `| a |\n| --- |\n${'| Words on&nbsp;one line |\n'.repeat(3000)}`],
    ['a list with a named character in each item', '- Words on&nbsp;one line\n'.repeat(3000)],
  ])('what is merely long is read: %s', (_, text) => {
    expect(reports(text)).toEqual([]);
  });

  test('a line of dashes is a line, however long', () => {
    expect(reports(`${'- '.repeat(300)}\n\n${'-'.repeat(300)}\n`)).toEqual([]);
  });
});
