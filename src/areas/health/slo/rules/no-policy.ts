/** It is said what happens when the budget is spent. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'slo/no-policy',
  severity: 'error',
  why: 'An error budget without a policy is a number: when it is spent, nobody does anything else than before.',
  fix: 'Add `budgetPolicy`: what stops, what is done in its place, and who decides on exceptions.',
  valid: [[example('slo')]],
  invalid: [
    {
      content: [example('slo', { budgetPolicy: undefined })],
      expect: ['1:1 Missing `budgetPolicy`, expected what happens when the error budget is spent'],
    },
    {
      // OpenSLO has no such field, so what is imported lacks it at first: a warning then.
      content: [example('slo', { budgetPolicy: undefined, source: { file: 'search.yaml', name: 'search' } })],
      expect: ['1:1 Missing `budgetPolicy`, expected what happens when the error budget is spent'],
    },
  ],
  check({ data, at, life }, { report }) {
    if (data.budgetPolicy !== undefined || life !== 'active') return;
    report(
      at(),
      'Missing `budgetPolicy`, expected what happens when the error budget is spent',
      undefined,
      data.source === undefined ? 'error' : 'warning',
    );
  },
});
