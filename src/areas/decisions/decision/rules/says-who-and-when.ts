/** A decision says when it was written down, and who decides it. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'decision/says-who-and-when',
  severity: 'error',
  why: 'A question without a decider stays open, and one without a date cannot be told from an old one.',
  fix: 'Add `created` and `decisionMakers`. Only a record of another log, `form: madr`, may lack what that log does not say.',
  valid: [
    [example('decision')],
    [example('decision', { form: 'madr', created: undefined, decisionMakers: undefined })],
  ],
  invalid: [
    {
      content: [
        example('decision', { created: undefined, decided: undefined, status: 'withdrawn', chosen: undefined }),
      ],
      expect: ['6:9 Missing `created`, expected the day on which it was written down'],
    },
    {
      content: [example('decision', { decisionMakers: [] })],
      expect: ['6:9 Missing `decisionMakers`, expected the roles or teams that decide'],
    },
  ],
  check(decision, { report }) {
    const { created, decisionMakers, form } = decision.data;
    if (form === 'madr') return;
    if (created === undefined)
      report(decision.at(['status']), 'Missing `created`, expected the day on which it was written down');
    if (decisionMakers.length === 0)
      report(decision.at(['status']), 'Missing `decisionMakers`, expected the roles or teams that decide');
  },
});
