/** The time at the beginning of a line is taken from it, and the marks of the text behind it stay whole. */
import { expect, test } from 'vitest';
import { clockAtStart } from './moments.ts';

test.each([
  ['14:54 **Outage begins** in search', '**Outage begins** in search'],
  ['**14:54** Outage begins', 'Outage begins'],
  ['[14:54] – `search` stops', '`search` stops'],
])('%s', (line, rest) => {
  expect(clockAtStart(line)).toMatchObject({ time: '14:54', rest });
});
