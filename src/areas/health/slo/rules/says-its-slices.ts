/** Where slices are counted, it is said how long they are and when one is good. */
import { defineEntryRule, example } from '#model/rule.ts';

const slo = (budgetingMethod: string, timeSlice?: object) => example('slo', { budgetingMethod, timeSlice });

export default defineEntryRule({
  id: 'slo/says-its-slices',
  severity: 'error',
  why: 'How long a slice is decides how much one bad minute costs.',
  fix: 'Add `timeSlice`, such as `{ target: 95, window: PT5M }`.',
  valid: [
    [slo('timeslices', { target: 95, window: 'PT5M' })],
    [slo('ratio-timeslices', { window: 'PT1H' })],
    [slo('occurrences')],
  ],
  invalid: [
    {
      content: [slo('ratio-timeslices')],
      expect: ['11:18 Missing `timeSlice`, expected how long a slice is where the method is `ratio-timeslices`'],
    },
    {
      content: [slo('timeslices', { window: 'PT1H' })],
      expect: ['13:3 Missing `target`, expected the share of good events from which a slice is good'],
    },
  ],
  check({ data: { budgetingMethod, timeSlice }, at }, { report }) {
    if (budgetingMethod === 'occurrences') return;
    if (timeSlice === undefined)
      report(
        at(['budgetingMethod']),
        `Missing \`timeSlice\`, expected how long a slice is where the method is \`${budgetingMethod}\``,
      );
    else if (budgetingMethod === 'timeslices' && timeSlice.target === undefined)
      report(at(['timeSlice']), 'Missing `target`, expected the share of good events from which a slice is good');
  },
});
