/** A key result goes somewhere. */
import { defineEntryRule } from '#model/rule.ts';
import { told } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'outcome/target-is-baseline',
  severity: 'error',
  why: 'When the target equals the baseline, nothing gets better, and progress cannot be counted.',
  fix: 'Correct the one that is wrong. What is to stay as it is belongs into `guardrail`.',
  valid: [told({ baseline: 40, target: 60 })],
  invalid: [
    {
      content: told({ baseline: 40, target: 40 }),
      expect: ['outcomes/first-day.yaml:18:13 Unexpected target `40`, expected another number than the baseline'],
    },
  ],
  check({ data, at }, { report }) {
    for (const [index, { baseline, target }] of data.keyResults.entries()) {
      if (target === baseline)
        report(
          at(['keyResults', index, 'target']),
          `Unexpected target \`${target}\`, expected another number than the baseline`,
        );
    }
  },
});
