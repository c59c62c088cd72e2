/** Each policy of a strategy has a name of its own. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const policies = (...ids: readonly string[]) => [
  example('strategy', { policies: ids.map((id) => ({ id, text: 'Recovery comes first.' })) }),
];

export default defineEntryRule({
  id: 'strategy/policy-twice',
  severity: 'error',
  why: 'A link to a policy leads to the first of that name.',
  fix: 'Give the later one a name of its own.',
  valid: [policies('recovery-first', 'small-steps')],
  invalid: [
    {
      content: policies('recovery-first', 'recovery-first'),
      expect: ['14:9 Unexpected policy `recovery-first` again, expected a name of its own'],
    },
  ],
  check({ data, at }, { report }) {
    for (const { item, index } of repeated(data.policies, ({ id }) => id))
      report(at(['policies', index, 'id']), `Unexpected policy \`${item.id}\` again, expected a name of its own`);
  },
});
