import { expect, test } from 'vitest';
import { standingOn } from './standing.ts';

const run = { started: '2026-04-06', ends: '2026-05-29' };

test.each([
  ['2026-04-01', {}, { is: 'planned', days: 5 }],
  ['2026-04-06', {}, { is: 'running', days: 53 }],
  ['2026-05-29', {}, { is: 'running', days: 0 }],
  ['2026-05-30', {}, { is: 'waiting', days: 1 }],
  ['2026-05-30', { result: 'refuted' as const }, { is: 'refuted', days: 53 }],
])('on %s with %j it is %j', (today, fields, expected) => {
  expect(standingOn({ ...run, result: undefined, ...fields }, today)).toEqual(expected);
});
