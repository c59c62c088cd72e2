/** What is decided says when, and what is open does not. */
import { defineEntryRule, example } from '#model/rule.ts';
import { isOpen } from '../values.ts';

export default defineEntryRule({
  id: 'decision/decided-day',
  severity: 'error',
  why: 'A status without a day, or a day without a decision, leaves readers to guess which of the two is true.',
  fix: 'Add `decided` to what was decided; take it out, or set the status, where it is open.',
  valid: [
    [example('decision')],
    [example('decision', { status: 'withdrawn', decided: undefined, chosen: undefined })],
    [example('decision', { form: 'madr', decided: undefined })],
  ],
  invalid: [
    {
      content: [example('decision', { decided: undefined })],
      expect: ['6:9 Missing `decided`, expected the day on which it was accepted'],
    },
    {
      content: [example('decision', { status: 'proposed', decideBy: '2026-05-01' })],
      expect: ['8:10 Unexpected `decided` of a question that is open, expected it without'],
    },
  ],
  check(decision, { report }) {
    const { status, decided, form } = decision.data;
    if (isOpen(status) && decided !== undefined)
      report(decision.at(['decided']), 'Unexpected `decided` of a question that is open, expected it without');
    if ((status === 'accepted' || status === 'rejected') && decided === undefined && form !== 'madr')
      report(decision.at(['status']), `Missing \`decided\`, expected the day on which it was ${status}`);
  },
});
