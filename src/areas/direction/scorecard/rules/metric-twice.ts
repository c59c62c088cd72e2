/** A scorecard shows each metric once. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const balanced = ['example-metric', 'example-health-metric', 'example-outcome-metric'];

export default defineEntryRule({
  id: 'scorecard/metric-twice',
  severity: 'warning',
  why: 'One sheet has room for what is decided by, once.',
  fix: 'Delete one of the two.',
  valid: [[example('metric'), example('scorecard')]],
  invalid: [
    {
      content: [
        example('metric'),
        example('scorecard', { metrics: [...balanced, 'metric/example-metric'] }, { id: 'delivery' }),
      ],
      expect: ['scorecards/delivery.yaml:8:5 Unexpected `metric/example-metric` again, expected each metric once'],
    },
  ],
  check(scorecard, { playbook, report }) {
    const metrics = scorecard.data.metrics;
    for (const { item, index } of repeated(metrics, (ref) => playbook.resolve(ref, ['metric']) ?? ref))
      report(scorecard.at(['metrics', index]), `Unexpected \`${item}\` again, expected each metric once`);
  },
});
