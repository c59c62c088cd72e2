/** The guardrail of a key result is another metric than the one it is read from. */
import { defineEntryRule } from '#model/rule.ts';
import { told } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'outcome/guards-itself',
  severity: 'error',
  why: 'A number cannot show the harm that its own improvement does.',
  fix: 'Name the metric that would get worse first if people forced this one, or take `guardrail` out.',
  valid: [told({ guardrail: 'questions-asked' }), told({})],
  invalid: [
    {
      content: told({ guardrail: 'metric/first-day-use' }),
      expect: [
        'outcomes/first-day.yaml:19:16 Unexpected guardrail `first-day-use`, expected another metric than that of the key result',
      ],
    },
  ],
  check({ data, at }, { playbook, report }) {
    for (const [index, { metric, guardrail }] of data.keyResults.entries()) {
      const guarding = playbook.resolve(guardrail, ['metric']);
      if (guarding !== undefined && guarding === playbook.resolve(metric, ['metric']))
        report(
          at(['keyResults', index, 'guardrail']),
          `Unexpected guardrail \`${guarding.id}\`, expected another metric than that of the key result`,
        );
    }
  },
});
