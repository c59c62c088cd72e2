/** A principle in force serves an outcome. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'principle/serves-nothing',
  severity: 'warning',
  why: 'A principle that serves nothing is a matter of taste, and taste does not settle arguments.',
  fix: 'Name in `servesOutcomes` what gets better by it, or set `status: archived`.',
  valid: [
    [example('principle', { servesOutcomes: ['example-outcome'] }), example('outcome')],
    [example('principle', { status: 'archived' })],
  ],
  invalid: [
    {
      content: [example('principle')],
      expect: ['1:1 Unexpected principle that serves no outcome, expected one in `servesOutcomes`'],
    },
  ],
  check({ data, life, at }, { report }) {
    if (life === 'active' && data.servesOutcomes.length === 0)
      report(
        at(['servesOutcomes'], 'key'),
        'Unexpected principle that serves no outcome, expected one in `servesOutcomes`',
      );
  },
});
