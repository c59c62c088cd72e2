/** What other tools mark up is found at its place, and changed where that is certain; what only looks like it is left alone. */
import { expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { parseBody } from '../parse.ts';

function problems(text: string) {
  return parseBody({ file: 'guides/a.md', text, bodyStart: 0, format: 'md' }).problems;
}

/** The text with the first certain change made, again and again. */
function fixed(text: string): string {
  let now = text;
  for (let round = 0; round < 9; round += 1) {
    const edit = problems(now).flatMap(({ fix }) => fix?.edits ?? [])[0];
    if (edit === undefined) return now;
    const source = new SourceText('guides/a.md', now);
    const [start, end] = [source.offset(edit.location.start), source.offset(edit.location.end)];
    const at = edit.from === undefined ? start : now.indexOf(edit.from, start);
    now = now.slice(0, at) + edit.to + now.slice(edit.from === undefined ? end : at + edit.from.length);
  }
  throw new Error('No end of changes');
}

test.each<[string, string, string]>([
  ['MkDocs', '!!! note\n    Push.\n', ':::note\nPush.\n:::\n'],
  [
    'MkDocs',
    '!!! danger "Mind the gap"\n\n    Push.\n\n    - a\n      - b\n\nOn.\n',
    ':::caution[Mind the gap]\nPush.\n\n- a\n  - b\n:::\n\nOn.\n',
  ],
  ['MkDocs', '!!! example\r\n\tPush.\r\n', ':::note[Example]\r\nPush.\r\n:::\r\n'],
  ['MkDocs', '!!! tip ""\n    Push.\n', ':::tip\nPush.\n:::\n'],
  ['MkDocs', '???+ note inline end "Why?"\n    Push.\n', ':::details[Why?]\nPush.\n:::\n'],
  [
    'MkDocs',
    '=== "a"\n\n    A\n\n=== "b c"\n\n    B\n\nOn.\n',
    '::::tabs\n:::tab[a]\nA\n:::\n:::tab[b c]\nB\n:::\n::::\n\nOn.\n',
  ],
  ['MkDocs', 'Press ++ctrl+shift+p++.\n', 'Press <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd>.\n'],
  ['MkDocs', 'a ==b== ^^c^^ x^2^ H~2~O\n', 'a <mark>b</mark> <ins>c</ins> x<sup>2</sup> H<sub>2</sub>O\n'],
  ['kramdown', 'A [b](https://example.org/){:target="_blank"}.\n', 'A [b](https://example.org/).\n'],
  ['kramdown', 'A.\n{: .wide }\n', 'A.\n\n'],
  ['VitePress', '::: tip\nPush.\n:::\n', ':::tip\nPush.\n:::\n'],
  ['Docusaurus', ':::danger Mind the gap\nPush.\n:::\n', ':::caution[Mind the gap]\nPush.\n:::\n'],
  ['Obsidian', '> [!info]\n> Push.\n\n%%later%%\n', '> [!NOTE]\n> Push.\n\n<!-- later -->\n'],
  ['Pandoc', 'A [b]{.wide}.\n', 'A [b].\n'],
  ['MkDocs', '!!! note "See [b](./b.md)"\n    Push.\n', ':::note[See [b](./b.md)]\nPush.\n:::\n'],
  ['Obsidian', 'a %%not yet%% b\n', 'a <!-- not yet --> b\n'],
])('%s: %j', (_, written, expected) => expect(fixed(written)).toBe(expected));

test.each<[string, readonly string[]]>([
  ['- !!! note\n      Push.\n', ['1:3']],
  ['!!! note\n    !!! tip\n        Push.\n', ['1:1', '2:5']],
  ['Push.\n\n{% raw %}\n', ['3:1']],
  ['a\n\n--8<-- "a.md"\n', ['3:1']],
  ['See [[Release notes|them]].\n', ['1:5']],
  ['{{< figure src="a.png" >}}\n', ['1:1']],
  ['Names\n^^^^^\n', ['2:1']],
  ['<<< @/snippets/a.ts\n', ['1:1']],
  ['> [!TIP] Own title\n> Push.\n', ['1:3']],
  ['x {#names}\n', ['1:3']],
  ['## A\n: b\n', ['2:1']],
  ['Set {timeout=30}, use {.wide} here, and %%PATH%% there.\n', ['1:5', '1:23', '1:41']],
  ['| a |\n|---|\n| {width=5} |\n', ['3:3']],
  ['!!! note "a ] b"\n    Push.\n', ['1:1']],
  ['=== "a]"\n\n    A\n', ['1:1']],
  ['!!! note\n    ```\ncode\n    ```\n', ['1:1']],
])('%j is found where it stands, and left to its author', (text, places) => {
  const found = problems(text).filter(({ rule }) => rule !== 'markdown/indented-code');
  expect(found.map(({ location: { start } }) => `${start.line}:${start.column}`)).toEqual(places);
  expect(fixed(text)).toBe(text);
});

test.each([
  'What??? Really!!! Yes.\n\n??? really\n\n!!! Stop !!!\n',
  'Names\n-----\n\nif a === b and c == d, i++ and j++, C++ and C++17\n',
  '```yaml\nrun: ${{ secrets.TOKEN }} {% raw %} {{< x >}} [[a]] !!! note\n```\n\n`${{ github.ref }}`, ${{ matrix.node }} and {{ name }}\n',
  '[[1]](https://example.org/) and a[0][1], m[[0]], [x] or [ ]\n',
  '    !!! note\n\n~~~\n=== "Tab"\n~~~\n',
  '| a |\n|---|\n| b |\n\n10:30:45, a: b, {a, b}, {a: 1} and 3 < 4 > 2\n',
  '$5 and $10, 2^10 and ^_^, ~5 min, ~/src and a~b\n',
])('%j is text', (text) => {
  const found = problems(text).filter(({ rule }) => rule !== 'markdown/indented-code');
  expect(found).toEqual([]);
});
