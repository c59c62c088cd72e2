/** What is planned has a day. */
import { defineEntryRule, example } from '#model/rule.ts';

const response = { date: '2026-04-10', by: 'example-role', text: 'We will.', status: 'planned' };

export default defineEntryRule({
  id: 'feedback/planned-with-due',
  severity: 'error',
  why: 'A plan without a day is a no that nobody dared to say.',
  fix: 'Add `due` below `response`: the day by which it will be done.',
  valid: [[example('role'), example('feedback', { response: { ...response, due: '2026-05-04' } })]],
  invalid: [
    {
      content: [example('role'), example('feedback', { response })],
      expect: ['feedback/example-feedback.yaml:11:11 Missing `due`, expected the day by which it will be done'],
    },
  ],
  check({ data: { response: answer }, at }, { report }) {
    if (answer?.status === 'planned' && answer.due === undefined)
      report(at(['response', 'status']), 'Missing `due`, expected the day by which it will be done');
  },
});
