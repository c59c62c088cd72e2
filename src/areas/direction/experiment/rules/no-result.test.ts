/** A result that is late is a warning; one that nobody will read any more is an error. */
import { expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { example } from '#model/rule.ts';
import noResult from './no-result.ts';

test.each([
  ['2026-03-15', 'warning'],
  ['2026-03-16', 'warning'],
  ['2026-03-14', 'error'],
])('an end on %s, seen on 14 April, is a %s', (ends, severity) => {
  const tree = exampleTree([example('experiment', { started: '2026-01-12', ends, quarter: '2026-Q1' })], kinds);
  const { diagnostics } = check(tree, { kinds, rules: [noResult], findings: [], today: '2026-04-14' });
  expect(diagnostics.filter(({ rule }) => rule === noResult.id).map((each) => each.severity)).toEqual([severity]);
});
