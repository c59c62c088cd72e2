import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['branch', 'branches'],
  ['deploying', 'deployments'],
  ['name', 'naming'],
  ['planning', 'planned'],
  ['policy', 'policies'],
  ['review', 'reviewed'],
  ['programme', 'programming'],
  ['access', 'access'],
])('%s and %s meet', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['on', 'one'],
  ['team', 'term'],
  ['production', 'product'],
  ['status', 'state'],
])('%s and %s stay apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));

test('whatever the word, something of it stays', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (word) => stem(word).length > 0));
});
