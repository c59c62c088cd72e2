/** Links that lead to what readers may not see become their words, however they are written. */
import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { bodyWithoutLinks, withoutLinks } from './without-links.ts';

const isHidden = (url: string) => url.includes('secret');

const hidesText = (from: string) => from.includes('secret');

test.each([
  ['See [the plan](./secret.md).', 'See the plan.'],
  ['See [the *plan*](./secret.md "Plan") and [the way](./way.md).', 'See the *plan* and [the way](./way.md).'],
  ['**[A plan](./secret.md#of-all)**, [another](<../secret 2.md>)', '**A plan**, another'],
  ['[](./secret.md)Nothing', 'Nothing'],
  ['`[code](./secret.md)`', '`[code](./secret.md)`'],
  ['1. [x](./secret.md) 🎉 [y](./secret.md)', '1. x 🎉 y'],
])('in a line: %s', (text, expected) => {
  expect(withoutLinks(text, isHidden)).toBe(expected);
});

test.each<[string, string, string, 'md' | 'mdx']>([
  ['inline', 'See [the *plan*](./secret.md).\n', 'See the *plan*.\n', 'md'],
  ['by reference', '[The plan][p] and [p].\n\n[p]: ./secret.md\n\nMore.\n', 'The plan and p.\n\n\n\nMore.\n', 'md'],
  ['in a quote', '> <p>See <a class="x" href="./secret.md">it</a></p>\n', '> <p>See <a class="x">it</a></p>\n', 'md'],
  [
    'in a card',
    '::::cards\n:::card[Plan]{href="./secret.md"}\n:::\n::::\n',
    '::::cards\n:::card[Plan]{}\n:::\n::::\n',
    'md',
  ],
  [
    'of a component in MDX',
    '<Cards>\n<Card title="Plan" href="./secret.md" />\n</Cards>\n',
    '<Cards>\n<Card title="Plan" />\n</Cards>\n',
    'mdx',
  ],
  ['beside what is included', 'A.\n\n::include[guide/secret]\n\nB.\n', 'A.\n\n\n\nB.\n', 'md'],
  ['of an element in MDX', 'See <a href="./secret.md">it</a>.\n', 'See <a>it</a>.\n', 'mdx'],
])('in a body: %s', (_, text, expected, format) => {
  const file = `guides/branching.${format}`;
  const body = parseBody({ file, text, bodyStart: 0, format });
  const left = bodyWithoutLinks(body, { file, format, isHidden, hidesText });
  expect(left.source).toBe(expected);
  expect(left.outline.links).toEqual([]);
  expect(JSON.stringify(left)).not.toContain('secret');
  expect(bodyWithoutLinks(left, { file, format, isHidden, hidesText })).toBe(left);
});
