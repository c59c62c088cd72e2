/** Of all that was counted at most all was good, and none of it in the future. */
import { minutesIn } from '#words/duration.ts';
import { defineEntryRule, example, type ExampleFile } from '#model/rule.ts';
import { impossible } from '../budget/known.ts';
import { spanOf } from '../budget/spans.ts';
import { placeOfCounts } from '../place-of-counts.ts';

const slo = (fields: Readonly<Record<string, unknown>> = {}) => example('slo', fields, { id: 'answers' });
const series = (...rows: readonly string[]): ExampleFile => ({
  file: 'slos/answers.csv',
  text: `date,good,total,note\n${rows.join('\n')}\n`,
});
const slices = { budgetingMethod: 'timeslices', timeSlice: { target: 95, window: 'PT5M' } };

export default defineEntryRule({
  id: 'slo/counts',
  severity: 'error',
  why: 'A budget that is counted from impossible numbers is wrong.',
  fix: 'Correct the numbers, or leave the cells empty: then the time is unknown.',
  valid: [
    [slo(), series('2026-04-13,990,1000,', '2026-04-14,0,0,', '2026-04-15,,1000,')],
    [slo(slices), series('2026-04-14,288,288,')],
  ],
  invalid: [
    {
      content: [slo(), series('2026-04-13,1001,1000,', '2026-04-14,-1,1000,', '2026-04-16,990,1000,')],
      expect: [
        'slos/answers.csv:2:1 Unexpected `1001` good of `1000`, expected at most all of them',
        'slos/answers.csv:3:1 Unexpected number below zero, expected counts',
        'slos/answers.csv:4:1 Unexpected counts of `2026-04-16`, expected a time that has passed',
      ],
    },
    {
      content: [slo(slices), series('2026-04-14,300,300,')],
      expect: ['slos/answers.csv:2:1 Unexpected `300` slices of `PT5M`, expected at most `288` in their time'],
    },
  ],
  check({ data, series: own }, { today, report }) {
    const slice =
      data.budgetingMethod === 'occurrences' ? undefined : data.timeSlice && minutesIn(data.timeSlice.window);
    for (const point of own?.points ?? []) {
      if (own === undefined) break;
      const { good, total } = point.values;
      const tell = (message: string, hint?: string) => {
        report(placeOfCounts(own, point), message, hint);
      };
      const wrong = impossible(point);
      const { from, to } = spanOf(point);
      if (wrong === 'negative') tell('Unexpected number below zero, expected counts');
      else if (wrong === 'too-good') tell(`Unexpected \`${good}\` good of \`${total}\`, expected at most all of them`);
      else if (point.at.slice(0, 10) > today)
        tell(`Unexpected counts of \`${point.at}\`, expected a time that has passed`, 'Delete the row until then.');
      else if (slice !== undefined && slice > 0 && slice < to - from && (total ?? 0) > (to - from) / slice)
        tell(
          `Unexpected \`${total}\` slices of \`${data.timeSlice?.window}\`, expected at most \`${Math.floor((to - from) / slice)}\` in their time`,
          'Where slices are shorter than the steps of the series, its columns count slices, and no events.',
        );
    }
  },
});
