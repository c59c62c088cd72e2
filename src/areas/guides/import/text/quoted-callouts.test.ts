/** Quotations with a kind become callouts; those of GitHub are read as they are. */
import { expect, test } from 'vitest';
import { withoutQuotedCallouts } from './quoted-callouts.ts';
import { withAngles } from './spaced-addresses.ts';

test.each([
  ['> [!NOTE]\n> Words', '> [!NOTE]\n> Words'],
  ['> [!warning]+ Take care\n> - a\n> - b\nAfter', ':::warning[Take care]\n- a\n- b\n:::\n\nAfter'],
  ['Before\n> [!faq]- Why?\n> Less', 'Before\n\n:::details[Why?]\nLess\n:::'],
  ['> [!info|wide]\n> Words', ':::note\nWords\n:::'],
  ['> [!tip] Outer\n> > [!bug] Inner\n> > Words', '::::tip[Outer]\n:::caution[Inner]\nWords\n:::\n::::'],
  ['```md\n> [!tip] Code\n```', '```md\n> [!tip] Code\n```'],
  ['1. Do\n\n   > [!tip] In a list\n   > Words', '1. Do\n\n   :::tip[In a list]\n   Words\n   :::'],
])('%j', (written, now) => {
  expect(withoutQuotedCallouts(written)).toBe(now);
});

test.each([
  ['[Rota](ops/On call.md#now "Who")', '[Rota](<ops/On call.md#now> "Who")'],
  ['![A](img/Graph 1.png)', '![A](<img/Graph 1.png>)'],
  [
    '[A](<a b.md>) [B](b.md "a b.md") `[C](c d.md)` [D](say no more)',
    '[A](<a b.md>) [B](b.md "a b.md") `[C](c d.md)` [D](say no more)',
  ],
])('an address with spaces: %s', (written, now) => {
  expect(withAngles(written)).toBe(now);
});
