/** No value is of a day that has not come. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { placeOfPoint } from '../place-of-point.ts';
import { pointsOf } from '../series.ts';

export default defineEntryRule({
  id: 'metric/point-to-come',
  severity: 'error',
  why: 'A value of a day to come is a slip of the date or a forecast, and pages would show it as the value of now.',
  fix: 'Correct the date; keep plans in `target`.',
  valid: [[example('metric', { series: [{ date: '2026-04-15', value: 3 }] })]],
  invalid: [
    {
      content: [example('metric', { series: [{ date: '2027-04-06', value: 3 }] })],
      expect: ['20:11 Unexpected `2027-04-06`, expected a day that has come'],
    },
    {
      content: [
        example('metric', {}, { id: 'lead-time' }),
        { file: 'metrics/lead-time.csv', text: 'date,value\n2026-04-06,3\n2027-04-13,3\n' },
      ],
      expect: ['metrics/lead-time.csv:3:1 Unexpected `2027-04-13`, expected a day that has come'],
    },
  ],
  check(metric, { playbook, today, report }) {
    for (const { date } of pointsOf(metric))
      if (date > today)
        report(
          placeOfPoint(metric, date),
          `Unexpected \`${date}\`, expected a day that has come`,
          fixedDayHint(playbook.config, today),
        );
  },
});
