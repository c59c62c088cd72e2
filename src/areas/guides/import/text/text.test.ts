/** What other tools write becomes what Waymark's Markdown takes; code stays as it is. */
import { describe, expect, test } from 'vitest';
import { withoutAttributeLists } from './attribute-lists.ts';
import { withDirectives } from './indented-blocks.ts';
import { withSigns } from './signs.ts';

describe('blocks that are marked by an indentation', () => {
  test.each<[string, string]>([
    ['!!! note\n    Push.\n\nOn.', ':::note\nPush.\n:::\n\nOn.'],
    [
      'Before.\n!!! danger "Mind the gap"\n\n    - a\n      - b\nOn.',
      'Before.\n\n:::caution[Mind the gap]\n- a\n  - b\n:::\n\nOn.',
    ],
    ['!!!info "No space"\n     Five spaces.', ':::note[No space]\n Five spaces.\n:::'],
    ['!!! tip ""\n    Push.', ':::tip\nPush.\n:::'],
    ['!!! example inline end\n    Push.', ':::note[Example]\nPush.\n:::'],
    ['??? quote "Why?"\n    Less.', ':::details[Why?]\nLess.\n:::'],
    ['???+ warning\n    Open.', ':::warning\nOpen.\n:::'],
    ['!!! note "a ] b"\n    Push.', ':::note[a \\] b]\nPush.\n:::'],
    ['!!! note\n    !!! tip\n        Inner.\n    Outer.', '::::note\n:::tip\nInner.\n:::\n\nOuter.\n::::'],
    ['- a\n\n    !!! note\n        In a list.\n', '- a\n\n    :::note\n    In a list.\n    :::\n'],
    [
      '=== "a"\n\n    A\n\n=== "b"\n\n    ```sh\n    # B\n    ```\n\nOn.',
      '::::tabs\n:::tab[a]\nA\n:::\n:::tab[b]\n```sh\n# B\n```\n:::\n::::\n\nOn.',
    ],
    ['!!! note\n    === "a"\n        A', ':::::note\n::::tabs\n:::tab[a]\nA\n:::\n::::\n:::::'],
    ['```\n!!! note\n    Code.\n```', '```\n!!! note\n    Code.\n```'],
    ['Stop!!!\n!!! Stop now !!!\n??? really', 'Stop!!!\n!!! Stop now !!!\n??? really'],
  ])('%j', (written, expected) => expect(withDirectives(written)).toBe(expected));
});

test('a thousand boxes in each other are read to a depth that people write', () => {
  const deep = Array.from({ length: 1000 }, (_, depth) => `${'    '.repeat(depth)}!!! note`).join('\n');
  expect(withDirectives(deep).length).toBeLessThan(deep.length * 2);
});

test.each<[string, string]>([
  ['## Names {: #own .wide }', '## Names {#own}'],
  ['## Names {#own}', '## Names {#own}'],
  ['## Names\n{: #own }', '## Names {#own}'],
  ['Text.\n{: .wide }\n\nOn.', 'Text.\n\nOn.'],
  ['[A](https://example.org/){:target="_blank"} b', '[A](https://example.org/) b'],
  ['![A](a.png){ width="300" loading=lazy }', '![A](a.png)'],
  ['`a`{ .yaml } and `{: #a }`', '`a` and `{: #a }`'],
  ['Set {timeout=30} and {a, b}.', 'Set {timeout=30} and {a, b}.'],
  [
    '``` { .py title="a.py" .annotate hl_lines="1 2" }\n{: #a }\n```',
    '```py title="a.py" hl_lines="1 2"\n{: #a }\n```',
  ],
])('attribute list %j', (written, expected) => expect(withoutAttributeLists(written)).toBe(expected));

test.each<[string, string]>([
  ['Press ++ctrl+page-up++, C++ and i++.', 'Press <kbd>Ctrl</kbd>+<kbd>Page up</kbd>, C++ and i++.'],
  ['{++new++} {--old--} {~~a~>b~~} {>>why<<}', '<ins>new</ins> <del>old</del> <del>a</del><ins>b</ins> (why)'],
  [':material-check:{ .lg } Done :rocket: 10:30:45 :unheard_of:', 'Done 🚀 10:30:45 :unheard_of:'],
  ['==a== H~2~O x^2^ ~~gone~~ `==a==`', '<mark>a</mark> H<sub>2</sub>O x<sup>2</sup> ~~gone~~ `==a==`'],
])('signs %j', (written, expected) =>
  expect(withSigns(written, { marks: true, carets: true, tildes: true })).toBe(expected),
);
