/** A snapshot is of a day that has been. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/date-to-come',
  severity: 'error',
  why: 'Nobody has answered yet on a day that is still to come: most often the year is wrong.',
  fix: 'Write the day on which the group met.',
  valid: [[CHECK, exampleSnapshot({ date: '2026-04-15' })]],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ date: '2026-04-16' })],
      expect: ['snapshots/pulse.yaml:5:7 Unexpected date `2026-04-16`, expected today, `2026-04-15`, or a day before'],
    },
  ],
  check(snapshot, { playbook, today, report }) {
    const hint = fixedDayHint(playbook.config, today);
    const { date } = snapshot.data;
    if (date > today)
      report(snapshot.at(['date']), `Unexpected date \`${date}\`, expected today, \`${today}\`, or a day before`, hint);
  },
});
