/** Only what has a limit can have another one. */
import { defineEntryRule, example } from '#model/rule.ts';

const threshold = { threshold: { metric: 'The time of an answer', op: 'lt', value: 300 } };

export default defineEntryRule({
  id: 'slo/limit-of-threshold',
  severity: 'error',
  why: 'Without a threshold there is no limit to replace, so the value has no effect.',
  fix: 'Delete `value`, or measure with a `threshold`.',
  valid: [[example('slo', { sli: threshold, objectives: [{ target: 95, value: 500 }] })]],
  invalid: [
    {
      content: [example('slo', { objectives: [{ target: 95, value: 500 }] })],
      expect: ['13:12 Unexpected `value`, expected one only where `sli` has a `threshold`'],
    },
  ],
  check({ data, at }, { report }) {
    for (const [index, { value, sli }] of data.objectives.entries())
      if (value !== undefined && (sli !== undefined || !('threshold' in data.sli)))
        report(
          at(['objectives', index, 'value']),
          'Unexpected `value`, expected one only where `sli` has a `threshold`',
        );
  },
});
