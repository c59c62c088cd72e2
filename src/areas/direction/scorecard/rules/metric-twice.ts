/** A scorecard shows each metric once. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const balanced = ['example-metric', 'example-health-metric', 'example-outcome-metric'];

export default defineEntryRule({
  id: 'scorecard/metric-twice',
  severity: 'warning',
  why: 'A sheet has little room, and a metric that stands there twice says nothing new.',
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
