/** An exception counts to the end of its last day. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { exceptionsFrom } from './exceptions-from.ts';

// The example site is made for 15 April 2026.
test.each([
  ['2026-04-14', true],
  ['2026-04-15', false],
  ['2026-04-16', false],
])('one that ends on %s is over: %j', (expires, isOver) => {
  const { tools, entry } = exampleSite([
    example('standard'),
    example('decision', { type: 'exception', expires, related: ['standard/example-standard'] }),
  ]);
  expect(exceptionsFrom(entry('standard'), tools)).toMatchObject([{ expires, isOver }]);
});
