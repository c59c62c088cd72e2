/** The last value of a metric is as recent as it promises. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { conditionOf, OLDEST } from '../condition.ts';
import { placeOfPoint } from '../place-of-point.ts';

const ending = (...series: readonly object[]) => example('metric', { series });

export default defineEntryRule({
  id: 'metric/stale',
  severity: 'warning',
  why: 'Readers take an old number for today’s and decide by it.',
  fix: 'Add the values that are missing. Where it is not measured at present, say `lifecycle: broken` and why.',
  valid: [
    [ending({ date: '2026-04-06', value: 3 })],
    [ending({ date: '2026-04-06', value: 3 }, { date: '2026-04-13', value: null })],
    [
      example('metric', {
        lifecycle: 'broken',
        lifecycleReason: 'The pipeline moved.',
        series: [{ date: '2026-01-05', value: 3 }],
      }),
    ],
  ],
  invalid: [
    {
      content: [ending({ date: '2026-03-02', value: 3 })],
      expect: [
        '20:11 Unexpected last value of `2026-03-02`, 44 days ago, expected one of the last 14 days for a `weekly` metric',
      ],
    },
    {
      content: [ending({ date: '2026-03-02', value: 3 }, { date: '2026-04-06', value: null })],
      expect: [
        '20:11 Unexpected last value of `2026-03-02`, 44 days ago, expected one of the last 14 days for a `weekly` metric',
      ],
    },
    {
      content: [
        example('metric', {}, { id: 'lead-time' }),
        { file: 'metrics/lead-time.csv', text: 'date,value\n2026-02-23,4\n2026-03-02,3\n2026-03-09,\n' },
      ],
      expect: [
        'metrics/lead-time.csv:3:1 Unexpected last value of `2026-03-02`, 44 days ago, expected one of the last 14 days for a `weekly` metric',
      ],
    },
  ],
  check(metric, { playbook, today, report }) {
    const condition = conditionOf(metric, today);
    if (condition.is !== 'stale' || metric.series?.isPartial === true) return;
    const { last, age } = condition;
    const { updateFrequency } = metric.data;
    report(
      placeOfPoint(metric, last.date),
      `Unexpected last value of \`${last.date}\`, ${age} days ago, expected one of the last ${OLDEST[updateFrequency]} days for a \`${updateFrequency}\` metric`,
      fixedDayHint(playbook.config, today),
    );
  },
});
