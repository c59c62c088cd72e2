/** A no has its reason. */
import { defineEntryRule, example } from '#model/rule.ts';

const response = { date: '2026-04-10', by: 'example-role', text: 'We will not.', status: 'declined' };

export default defineEntryRule({
  id: 'feedback/declined-with-reason',
  severity: 'error',
  why: 'People can live with a no that they understand; without a reason it reads as if nobody had listened.',
  fix: 'Add `reason` below `response`: what stands against it, and what would change that.',
  valid: [[example('role'), example('feedback', { response: { ...response, reason: 'It would cost a team.' } })]],
  invalid: [
    {
      content: [example('role'), example('feedback', { response })],
      expect: ['feedback/example-feedback.yaml:11:11 Missing `reason`, expected why it is declined'],
    },
  ],
  check({ data: { response: answer }, at }, { report }) {
    if (answer?.status === 'declined' && answer.reason === undefined)
      report(at(['response', 'status']), 'Missing `reason`, expected why it is declined');
  },
});
