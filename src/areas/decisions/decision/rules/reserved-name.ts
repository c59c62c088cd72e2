/** No decision takes an address that the pages of the log need. */
import { defineEntryRule, example } from '#model/rule.ts';
import { RESERVED } from '../values.ts';

export default defineEntryRule({
  id: 'decision/reserved-name',
  severity: 'error',
  why: 'One address cannot lead to two pages.',
  fix: 'Rename the file; a number in front, `0007-timeline`, is enough.',
  valid: [[example('decision', {}, { id: '0007-timeline' })]],
  invalid: [
    {
      content: [example('decision', {}, { id: 'timeline' })],
      expect: [
        'decisions/timeline.yaml:1:1 Unexpected name `timeline`, expected another; a page of the log has this address',
      ],
    },
  ],
  check(decision, { report }) {
    if (RESERVED.includes(decision.id))
      report(decision.at(), `Unexpected name \`${decision.id}\`, expected another; a page of the log has this address`);
  },
});
