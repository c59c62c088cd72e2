/** What guards a metric is another one. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'metric/guardrail-other',
  severity: 'error',
  why: 'A guardrail shows what a better number costs elsewhere; the number itself cannot show that.',
  fix: 'Name the metric that gets worse when people work for this number alone.',
  valid: [
    [
      example('metric', { guardrails: ['change-fail-rate'] }, { id: 'change-lead-time' }),
      example('metric', {}, { id: 'change-fail-rate' }),
    ],
  ],
  invalid: [
    {
      content: [example('metric', { guardrails: ['metric/example-metric'] })],
      expect: ['20:5 Unexpected metric as its own guardrail, expected another metric'],
    },
  ],
  check(metric, { playbook, report }) {
    for (const [index, guardrail] of metric.data.guardrails.entries())
      if (playbook.resolve(guardrail, ['metric']) === metric)
        report(metric.at(['guardrails', index]), 'Unexpected metric as its own guardrail, expected another metric');
  },
});
