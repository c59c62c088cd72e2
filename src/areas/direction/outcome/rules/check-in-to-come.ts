/** A check-in is of a day that has been, and there is one a day. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { repeated } from '#model/repeated.ts';
import { defineEntryRule } from '#model/rule.ts';
import { told } from '../rule-examples.ts';

const checkedIn = (...dates: readonly string[]) => told({ checkIns: dates.map((date) => ({ date, value: 44 })) });

export default defineEntryRule({
  id: 'outcome/check-in-to-come',
  severity: 'error',
  why: 'A number of a day to come is not known yet, and of two numbers of one day nobody knows which one holds.',
  fix: 'Write the day when the number was that.',
  valid: [checkedIn('2026-04-08', '2026-04-15')],
  invalid: [
    {
      content: checkedIn('2026-04-16'),
      expect: [
        'outcomes/first-day.yaml:20:15 Unexpected check-in of `2026-04-16`, expected today, `2026-04-15`, or a day before',
      ],
    },
    {
      content: checkedIn('2026-04-08', '2026-04-08'),
      expect: ['outcomes/first-day.yaml:22:15 Unexpected second check-in of `2026-04-08`, expected one a day'],
    },
  ],
  check({ data, at }, { playbook, today, report }) {
    for (const [result, { checkIns }] of data.keyResults.entries()) {
      const place = (index: number) => at(['keyResults', result, 'checkIns', index, 'date']);
      for (const [index, { date }] of checkIns.entries()) {
        if (date > today)
          report(
            place(index),
            `Unexpected check-in of \`${date}\`, expected today, \`${today}\`, or a day before`,
            fixedDayHint(playbook.config, today),
          );
      }
      for (const { item, index } of repeated(checkIns, ({ date }) => date))
        report(
          place(index),
          `Unexpected second check-in of \`${item.date}\`, expected one a day`,
          'Keep the later one, or correct its day.',
        );
    }
  },
});
