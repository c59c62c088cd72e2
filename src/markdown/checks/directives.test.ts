/** How directives go wrong, as people write them who come from elsewhere. */
import { expect, test } from 'vitest';
import { parseBody } from '../parse.ts';

test.each<[string, string, string[]]>([
  ['nested, each with its own number of colons', '::::tabs\n:::tab[macOS]\nA\n:::\n::::\n', []],
  ['closed in a quote and in a list', '> :::note\n> A\n> :::\n\n- :::tip\n  B\n  :::\n', []],
  ['closed below a table', ':::details[More]\n| a | b |\n| - | - |\n| 1 | 2 |\n:::\n\nAfter.\n', []],
  ['closed below a list, a quote and HTML', ':::tip\n- a\n:::\n:::tip\n> a\n:::\n:::tip\n<div>\na\n</div>\n:::\n', []],
  ['closed below a footnote', ':::tip\nA[^1]\n\n[^1]: B\n:::\n\nAfter.\n', []],
  [
    'with as many colons outside as inside',
    ':::tabs\n:::tab[macOS]\nA\n:::\n:::tab[Linux]\nB\n:::\n:::\n',
    ['1:1 markdown/directive-syntax', '5:1 markdown/directive-misuse'],
  ],
  ['closed by the inner one only', ':::note\n:::tip\nA\n:::\n', ['1:1 markdown/directive-syntax']],
  ['closed inside code only', ':::note\n```\n:::\n```\n', ['1:1 markdown/directive-syntax']],
  ['with a title as VitePress has it', ':::warning Mind the gap\nA\n:::\n', ['1:12 markdown/directive-syntax']],
  ['with a space as Pandoc has it', '::: note\nA\n:::\n', ['1:1 markdown/directive-syntax']],
  ['with a space, below a paragraph', 'Text.\n::: note\nA\n:::\n', ['2:1 markdown/directive-syntax']],
  [
    'as MyST and Quarto have it',
    ':::{note}\nA\n:::\n\n::: {.note}\nA\n:::\n',
    ['1:1 markdown/directive-syntax', '5:1 markdown/directive-syntax'],
  ],
  ['with the name in capitals', ':::Note\nA\n:::\n', ['1:1 markdown/unknown-directive']],
  ['with words after the attributes', ':::note[A]{title="}"} more\nA\n:::\n', ['1:23 markdown/directive-syntax']],
  ['with a class', ':::note{.wide}\nA\n:::\n', ['1:1 markdown/directive-misuse']],
  ['steps as bullets', ':::steps\n- A\n:::\n', ['2:1 markdown/directive-misuse']],
  ['steps with more than the list', ':::steps\n1. A\n\nB\n:::\n', ['4:1 markdown/directive-misuse']],
  ['cards without a card', '::::cards\n::::\n', ['1:1 markdown/directive-misuse']],
  ['two colons in CSS', 'Style `::before`, or ::after.\n', []],
])('%s', (_, text, expected) => {
  const { problems } = parseBody({ file: 'guides/branching.md', text, bodyStart: 0, format: 'md' });
  expect(problems.map(({ rule, location: { start } }) => `${start.line}:${start.column} ${rule}`)).toEqual(expected);
});
