import { describe, expect, test } from 'vitest';
import { wordsShared, wordRuns } from './word-runs.ts';

const marked = (before: string, after: string) =>
  wordRuns(before, after)
    .map(({ change, text }) => (change === 'same' ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('two wordings', () => {
  test.each([
    ['a word', 'Owns the plan.', 'Owns the risk.', 'Owns the [-plan-]{+risk+}.'],
    ['nothing', 'Owns the plan.', 'Owns the plan.', 'Owns the plan.'],
    [
      'several words in a row, as one',
      'Says it to one peer.',
      'Says it in public.',
      'Says it [-to one peer-]{+in public+}.',
    ],
    ['a word more', 'Owns plans.', 'Owns long plans.', 'Owns {+long +}plans.'],
    ['a word less', 'Owns long plans.', 'Owns plans.', 'Owns [-long -]plans.'],
    ['a sign', 'Owns plans, risks', 'Owns plans; risks', 'Owns plans[-,-]{+;+} risks'],
    ['an apostrophe within a word', 'A peer’s plan', 'A team’s plan', 'A [-peer’s-]{+team’s+} plan'],
    ['everything', 'Asks', 'Tells', '[-Asks-]{+Tells+}'],
    ['what was not there', '', 'Tells', '{+Tells+}'],
  ])('that differ in %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

test.each([
  [1, 'Owns the plan.', 'owns the PLAN'],
  [0.75, 'Owns the whole plan', 'Owns the whole risk'],
  [0, 'Owns the plan', 'Mends a service'],
  [1, '', ''],
])('they are alike by %d', (expected, before, after) => {
  expect(wordsShared(before, after)).toBe(expected);
});
