/** The last numbers of an objective are recent enough to decide by. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example, type ExampleFile } from '#model/rule.ts';
import { ageOf, OLDEST_DAYS } from '../budget/age.ts';
import { placeOfCounts } from '../place-of-counts.ts';

const slo = (fields: Readonly<Record<string, unknown>> = {}) => example('slo', fields, { id: 'answers' });
const series = (day: string): ExampleFile => ({
  file: 'slos/answers.csv',
  text: `date,good,total\n2026-03-01,990,1000\n${day},990,1000\n`,
});

export default defineEntryRule({
  id: 'slo/stale',
  severity: 'warning',
  why: 'Readers take an old budget for today’s, and a team that has none left keeps spending.',
  fix: 'Let the job that writes the series run again, or add the days that are missing.',
  valid: [[slo(), series('2026-04-08')], [slo()], [slo({ status: 'deprecated' }), series('2026-03-08')]],
  invalid: [
    {
      content: [slo(), series('2026-04-07')],
      expect: [
        'slos/answers.csv:3:1 Unexpected last numbers of `2026-04-07`, 8 days ago, expected some of the last 7 days',
      ],
    },
  ],
  check({ series: own, life }, { playbook, today, report }) {
    const age = ageOf(own, today);
    if (own === undefined || own.isPartial === true || age?.isStale !== true || life !== 'active') return;
    const point = own.points.findLast(({ at }) => at.startsWith(age.last));
    if (point === undefined) return;
    report(
      placeOfCounts(own, point),
      `Unexpected last numbers of \`${age.last}\`, ${age.days} days ago, expected some of the last ${OLDEST_DAYS} days`,
      fixedDayHint(playbook.config, today),
    );
  },
});
