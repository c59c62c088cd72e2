/** The values of a metric stand in one place. */
import { defineEntryRule, example } from '#model/rule.ts';

const csv = { file: 'metrics/lead-time.csv', text: 'date,value\n2026-04-06,3\n' };
const series = [{ date: '2026-04-06', value: 4 }];

export default defineEntryRule({
  id: 'metric/one-series',
  severity: 'error',
  why: 'When values stand in two places, people correct only one of them.',
  fix: 'Move them into the CSV file and remove `series`.',
  valid: [[example('metric', {}, { id: 'lead-time' }), csv], [example('metric', { series })]],
  invalid: [
    {
      content: [example('metric', { series }, { id: 'lead-time' }), csv],
      expect: [
        'metrics/lead-time.yaml:19:1 Unexpected `series` beside `metrics/lead-time.csv`, expected one of the two',
      ],
    },
  ],
  check(metric, { report }) {
    if (metric.data.series === undefined || metric.series === undefined) return;
    report(
      metric.at(['series'], 'key'),
      `Unexpected \`series\` beside \`${metric.series.file}\`, expected one of the two`,
    );
  },
});
