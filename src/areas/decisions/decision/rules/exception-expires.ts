/** An exception says when it ends. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'decision/exception-expires',
  severity: 'error',
  why: 'An exception without an end is a new rule that nobody decided.',
  fix: 'Add `expires` with the day on which the standard holds again.',
  valid: [
    [example('decision', { type: 'exception', expires: '2026-09-01' })],
    [example('decision', { type: 'exception', status: 'rejected', chosen: undefined })],
  ],
  invalid: [
    {
      content: [example('decision', { type: 'exception' })],
      expect: ['5:7 Missing `expires`, expected the day on which the exception ends'],
    },
  ],
  check(decision, { report }) {
    const { type, status, expires } = decision.data;
    if (type !== 'exception' || expires !== undefined || status === 'rejected' || status === 'withdrawn') return;
    report(decision.at(['type']), 'Missing `expires`, expected the day on which the exception ends');
  },
});
