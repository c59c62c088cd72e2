/** Where one decides, it is said who. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'forum/names-its-decider',
  severity: 'error',
  why: 'A forum in which one decides and nobody knows who is a forum in which the loudest does.',
  fix: 'Add `decider` with the role that decides.',
  valid: [[example('forum', { decisionRule: 'single-decider', decider: 'example-role' })], [example('forum')]],
  invalid: [
    {
      content: [example('forum', { decisionRule: 'single-decider' })],
      expect: ['5:15 Missing `decider`, expected the role that decides'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.decisionRule === 'single-decider' && data.decider === undefined)
      report(at(['decisionRule']), 'Missing `decider`, expected the role that decides');
  },
});
