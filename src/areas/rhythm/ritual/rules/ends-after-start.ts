/** A ritual does not end before it starts. */
import { dateInWords } from '#words/date-words.ts';
import { defineRule } from '#model/rule.ts';
import { recurringRituals } from '#areas/rhythm/cadence/recurring-rituals.ts';
import { recurring } from '../rule-examples.ts';

export default defineRule({
  id: 'ritual/ends-after-start',
  severity: 'error',
  why: 'A ritual that ends before it starts never happens.',
  fix: 'Correct the year of `UNTIL` or of `start`.',
  valid: [
    [recurring('FREQ=WEEKLY;UNTIL=20261218')],
    [recurring('FREQ=WEEKLY;UNTIL=20260105')],
    [recurring('FREQ=WEEKLY;UNTIL=20260105T090000Z')],
  ],
  invalid: [
    {
      content: [recurring('FREQ=WEEKLY;UNTIL=20251218')],
      expect: ['7:10 Unexpected end on 18 December 2025, expected one after the start on 5 January 2026'],
    },
    {
      content: [recurring('FREQ=WEEKLY;UNTIL=20260105T085959Z')],
      expect: [
        '7:10 Unexpected end on 5 January 2026 at 09:59, expected one after the start on 5 January 2026 at 10:00',
      ],
    },
  ],
  check({ entries, report }) {
    for (const {
      ritual,
      cadence,
      recurrence: { until, endsAt },
    } of recurringRituals(entries('ritual'))) {
      const start = cadence.start.slice(0, 10);
      if (until === undefined || until >= start) continue;
      const [end, first] =
        endsAt === undefined
          ? [dateInWords(until), dateInWords(start)]
          : [momentInWords(endsAt), momentInWords(cadence.start)];
      report(ritual.at(['cadence', 'rrule']), `Unexpected end on ${end}, expected one after the start on ${first}`);
    }
  },
});

function momentInWords(moment: string): string {
  return `${dateInWords(moment.slice(0, 10))} at ${moment.slice(11, 16)}`;
}
