/** A decision is decided by one, in one place of a guide. */
import { decidedTwice } from '#model/decision-rights.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const rights = (...decisions: readonly string[]) =>
  example('guide', { decisionRights: decisions.map((decision) => ({ decision, decides: 'example-role' })) });

export default defineEntryRule({
  id: 'guide/decided-once',
  severity: 'error',
  why: 'Where the same decision stands twice, each side points at the line that suits it.',
  fix: 'Keep one line, or say what is different about the other decision.',
  valid: [[rights('Whether to grant an exception', 'How long an exception lasts')]],
  invalid: [
    {
      content: [rights('Whether to grant an exception', 'Whether to grant an exception.')],
      expect: ['7:15 Unexpected decision `Whether to grant an exception.` again, expected each decision once'],
    },
  ],
  check(guide, { report }) {
    for (const { item, index } of decidedTwice(guide.data.decisionRights))
      report(
        guide.at(['decisionRights', index, 'decision']),
        `Unexpected decision \`${item.decision}\` again, expected each decision once`,
      );
  },
});
