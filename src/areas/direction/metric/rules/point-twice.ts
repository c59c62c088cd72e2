/** Of each day a metric has one value. In a CSV file, reading it says so already. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'metric/point-twice',
  severity: 'error',
  why: 'Of two numbers for one day, one is wrong.',
  fix: 'Keep one of the two.',
  valid: [
    [
      example('metric', {
        series: [
          { date: '2026-04-06', value: 3 },
          { date: '2026-04-13', value: 3 },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('metric', {
          series: [
            { date: '2026-04-06', value: 3 },
            { date: '2026-04-06', value: 4 },
          ],
        }),
      ],
      expect: ['22:11 Unexpected `2026-04-06` again, expected each date once'],
    },
  ],
  check(metric, { report }) {
    for (const { item, index } of repeated(metric.data.series ?? [], ({ date }) => date))
      report(metric.at(['series', index, 'date']), `Unexpected \`${item.date}\` again, expected each date once`);
  },
});
