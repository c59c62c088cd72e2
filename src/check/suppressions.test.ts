/** A finding can be silenced by a comment on the line before, which must say why. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import { memoryTree } from '#source/tree.ts';
import { suppress } from './suppressions.ts';

function left(comment: string, line = 2): readonly Diagnostic[] {
  const overdue: Diagnostic = {
    rule: 'entry/review-overdue',
    severity: 'warning',
    message: 'Unexpected review of `2020-04-01`, expected one since `2025-04-15`',
    hint: 'Read it again.',
    location: { file: 'terms/toil.yaml', start: { line, column: 11 }, end: { line, column: 21 } },
  };
  return suppress([overdue], memoryTree({ 'terms/toil.yaml': `${comment}\nreviewed: 2020-04-01\n` }));
}

describe('silences', () => {
  test.each([
    '# waymark-ignore entry/review-overdue: it is history',
    '  # waymark-ignore entry/review-overdue : it is history',
    '<!-- waymark-ignore entry/review-overdue: it is history -->',
    'x: 1 # waymark-ignore entry/review-overdue: it is history',
  ])('%s', (comment) => {
    expect(left(comment)).toEqual([]);
  });
});

test('silences at the end of its own line', () => {
  expect(left('reviewed: 2020-04-01 # waymark-ignore entry/review-overdue: it is history', 1)).toEqual([]);
});

describe('does not silence', () => {
  test.each([
    '# waymark-ignore entry/alias-taken: another rule',
    '# entry/review-overdue: no keyword',
    'reviewed: 2020-01-01',
  ])('%s', (comment) => {
    expect(left(comment)).toHaveLength(1);
  });

  test('a finding two lines below, or on the first line', () => {
    expect(left('# waymark-ignore entry/review-overdue: it is history', 3)).toHaveLength(1);
    expect(left('# waymark-ignore entry/review-overdue: it is history', 1)).toHaveLength(1);
  });
});

test.each([
  '# waymark-ignore entry/review-overdue',
  '# waymark-ignore entry/review-overdue:',
  '<!-- waymark-ignore entry/review-overdue -->',
  '<!-- waymark-ignore entry/review-overdue: -->',
])('without a reason, %s asks for one', (comment) => {
  expect(left(comment)[0]?.hint).toBe(
    'Read it again. To silence it, give a reason: `waymark-ignore entry/review-overdue: because …`.',
  );
});
