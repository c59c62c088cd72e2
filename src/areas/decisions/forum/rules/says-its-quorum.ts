/** Where many decide together, it is said how many must be there. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'forum/says-its-quorum',
  severity: 'warning',
  why: 'A majority of two on a holiday is a majority; whoever was away will not feel bound.',
  fix: 'Add `quorum` with the number of people who must take part.',
  valid: [[example('forum', { decisionRule: 'majority', quorum: 5 })], [example('forum', { decisionRule: 'advice' })]],
  invalid: [
    {
      content: [example('forum', { decisionRule: 'majority' })],
      expect: ['5:15 Missing `quorum`, expected how many must take part where the rule is majority'],
    },
  ],
  check({ data, at }, { report }) {
    const { decisionRule, quorum } = data;
    if (quorum !== undefined || (decisionRule !== 'majority' && decisionRule !== 'consensus')) return;
    report(
      at(['decisionRule']),
      `Missing \`quorum\`, expected how many must take part where the rule is ${decisionRule}`,
    );
  },
});
