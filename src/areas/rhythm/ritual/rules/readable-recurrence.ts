/** A recurrence is one that Waymark can read. */
import { defineEntryRule } from '#model/rule.ts';
import { readRecurrence } from '#areas/rhythm/cadence/read-recurrence.ts';
import { recurring } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'ritual/readable-recurrence',
  severity: 'error',
  why: 'A rhythm that cannot be read cannot be told to people, and would be missing from their calendars.',
  fix: 'Correct the part, or say it with `FREQ`, `INTERVAL` and `BYDAY`: `FREQ=MONTHLY;BYDAY=2TH` is the second Thursday of each month.',
  valid: [[recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')], [recurring('FREQ=MONTHLY;BYDAY=1MO')]],
  invalid: [
    {
      content: [recurring('FREQ=WEEKLY;BYDAY=MON')],
      expect: ['7:10 Unexpected `BYDAY=MON`, expected days such as `TU`, `2TH` or `-1FR`'],
    },
    {
      content: [recurring('FREQ=WEEKLY;BYDAY=2MO')],
      expect: ['7:10 Unexpected `BYDAY=2MO`, expected days without a number, since `FREQ` is `WEEKLY`'],
    },
  ],
  check(ritual, { report }) {
    const { cadence } = ritual.data;
    if (!('rrule' in cadence)) return;
    const reading = readRecurrence(cadence.rrule, cadence);
    if ('misreading' in reading)
      report(
        ritual.at(['cadence', 'rrule']),
        `Unexpected \`${reading.misreading.part}\`, expected ${reading.misreading.expected}`,
      );
  },
});
