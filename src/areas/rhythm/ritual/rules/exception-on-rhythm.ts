/** A day on which a ritual is left out, or from which it is moved, is one on which it would have happened. */
import { defineRule } from '#model/rule.ts';
import { dayInWords } from '#areas/rhythm/cadence/day-words.ts';
import { occursOn, startsOnRhythm } from '#areas/rhythm/cadence/occurrences.ts';
import { recurringRituals } from '#areas/rhythm/cadence/recurring-rituals.ts';
import { recurring } from '../rule-examples.ts';

export default defineRule({
  id: 'ritual/exception-on-rhythm',
  severity: 'warning',
  why: 'An exception on a day without an occurrence leaves nothing out, and the meeting that was meant stays in the calendars.',
  fix: 'Write the day of the occurrence that does not happen, or take the exception out.',
  valid: [
    [recurring('FREQ=WEEKLY;BYDAY=MO', { exdates: ['2026-12-28'] })],
    [recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', { exdates: ['2026-01-19'] })],
  ],
  invalid: [
    {
      content: [recurring('FREQ=WEEKLY;BYDAY=MO', { exdates: ['2026-12-28', '2026-12-25'] })],
      expect: [
        '13:7 Unexpected exception on Friday, 25 December 2026, expected a day on which the ritual would happen',
      ],
    },
    {
      content: [recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', { exdates: ['2026-01-12'] })],
      expect: ['12:7 Unexpected exception on Monday, 12 January 2026, expected a day on which the ritual would happen'],
    },
    {
      content: [recurring('FREQ=WEEKLY;BYDAY=MO;COUNT=3', { exdates: ['2026-01-19', '2026-01-26'] })],
      expect: ['13:7 Unexpected exception on Monday, 26 January 2026, expected a day on which the ritual would happen'],
    },
    {
      content: [
        recurring('FREQ=WEEKLY;BYDAY=MO', {
          moved: [
            { day: '2026-12-21', to: '2026-12-22T10:00' },
            { day: '2026-12-24', to: '2026-12-22T10:00' },
          ],
        }),
      ],
      expect: [
        '14:12 Unexpected exception on Thursday, 24 December 2026, expected a day on which the ritual would happen',
      ],
    },
  ],
  check({ entries, report }) {
    for (const { ritual, cadence, recurrence } of recurringRituals(entries('ritual'))) {
      // Counted from a wrong start, every exception would look wrong.
      if (!startsOnRhythm(recurrence, cadence.start)) continue;
      const days = [
        ...cadence.exdates.map((day, index) => ({ day, path: ['exdates', index] })),
        ...cadence.moved.map(({ day }, index) => ({ day, path: ['moved', index, 'day'] })),
      ];
      for (const { day, path } of days) {
        if (!occursOn(recurrence, cadence.start, day))
          report(
            ritual.at(['cadence', ...path]),
            `Unexpected exception on ${dayInWords(day)}, expected a day on which the ritual would happen`,
          );
      }
    }
  },
});
