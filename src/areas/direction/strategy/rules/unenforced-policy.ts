/** Something makes each policy of a strategy in force hold. */
import { defineEntryRule, example } from '#model/rule.ts';

const text = 'Recovery comes first.';
const policies = (...each: readonly object[]) => [example('strategy', { policies: each }), example('metric')];

export default defineEntryRule({
  id: 'strategy/unenforced-policy',
  severity: 'warning',
  why: 'A policy that nothing enforces is a suggestion with a title.',
  fix: 'Name in `enforcedBy` what makes it hold, or write that first.',
  valid: [
    policies({ id: 'recovery-first', text, enforcedBy: ['metric/example-metric'] }),
    [example('strategy', { status: 'draft' })],
  ],
  invalid: [
    {
      content: policies({ id: 'recovery-first', text }, { id: 'small-steps', text: 'We take small steps.' }),
      expect: [
        'strategies/example-strategy.yaml:12:5 Unexpected policy that nothing enforces, expected a standard, ritual, metric or principle in `enforcedBy`',
        'strategies/example-strategy.yaml:14:5 Unexpected policy that nothing enforces, expected a standard, ritual, metric or principle in `enforcedBy`',
      ],
    },
  ],
  check({ data, life, at }, { report }) {
    if (life !== 'active') return;
    for (const [index, { enforcedBy }] of data.policies.entries()) {
      if (enforcedBy.length === 0)
        report(
          at(['policies', index]),
          'Unexpected policy that nothing enforces, expected a standard, ritual, metric or principle in `enforcedBy`',
        );
    }
  },
});
