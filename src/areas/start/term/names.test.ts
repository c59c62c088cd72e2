import { describe, expect, test } from 'vitest';
import { fold, isAcronym } from './names.ts';

describe('an acronym', () => {
  test.each(['ADR', 'SEV1', 'SLO', 'ÉTP'])('is %s', (name) => {
    expect(isAcronym(name)).toBe(true);
  });

  test.each(['Runbook', 'on call', 'CODEOWNERS', 'CI/CD', '1:1', '99'])('is not %s', (name) => {
    expect(isAcronym(name)).toBe(false);
  });
});

test.each([
  ['Paid time off', 'paid  time off', true],
  ['ＳＬＯ', 'slo', true],
  ['roll-back', 'rollback', false],
])('%j and %j are the same name: %s', (one, other, same) => {
  expect(fold(one) === fold(other)).toBe(same);
});
