/** An answer that is late is a warning, and one that is long overdue an error. */
import { expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { example } from '#model/rule.ts';
import unanswered from './unanswered.ts';

test.each([
  ['2026-04-01', []],
  ['2026-03-31', ['warning']],
  ['2026-03-16', ['warning']],
  ['2026-03-15', ['error']],
])('raised on %s and not answered on 15 April: %j', (raised, severities) => {
  const tree = exampleTree([example('feedback', { raised })], kinds);
  const { diagnostics } = check(tree, { kinds, rules: [unanswered], findings: [], today: '2026-04-15' });
  expect(diagnostics.filter(({ rule }) => rule === unanswered.id).map(({ severity }) => severity)).toEqual(severities);
});
