import { expect, test } from 'vitest';
import { STATUSES, type DecisionStatus } from './values.ts';
import { mayBecome, nextStatuses } from './transitions.ts';

test.each<[DecisionStatus, DecisionStatus, boolean]>([
  ['draft', 'proposed', true],
  ['rfc', 'accepted', true],
  ['proposed', 'rejected', true],
  ['accepted', 'superseded', true],
  ['accepted', 'expired', true],
  ['rejected', 'proposed', true],
  ['accepted', 'accepted', true],
  ['accepted', 'proposed', false],
  ['accepted', 'rejected', false],
  ['superseded', 'accepted', false],
  ['expired', 'accepted', false],
  ['draft', 'superseded', false],
])('from %s to %s: %s', (from, to, legal) => {
  expect(mayBecome(from, to)).toBe(legal);
});

test('every status is told of, and only what was superseded is at its end', () => {
  expect(STATUSES.filter((status) => nextStatuses(status).length === 0)).toEqual(['superseded']);
});
