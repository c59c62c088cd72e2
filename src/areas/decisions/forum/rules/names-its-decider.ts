/** Where one decides, it is said who. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
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
  check({ entries, report }) {
    for (const { data, at } of entries('forum'))
      if (data.decisionRule === 'single-decider' && data.decider === undefined)
        report(at(['decisionRule']), 'Missing `decider`, expected the role that decides');
  },
});
