/** A ritual starts on a day that its recurrence names. */
import { defineRule } from '#model/rule.ts';
import { dayInWords } from '#areas/rhythm/cadence/day-words.ts';
import { nextOnRhythm, startsOnRhythm } from '#areas/rhythm/cadence/occurrences.ts';
import { recurringRituals } from '#areas/rhythm/cadence/recurring-rituals.ts';
import { rhythmOf } from '#areas/rhythm/cadence/rhythm.ts';
import { rhythmInEnglish } from '#areas/rhythm/words/rhythm-in-english.ts';
import { recurring } from '../rule-examples.ts';

export default defineRule({
  id: 'ritual/starts-on-rhythm',
  severity: 'warning',
  why: 'Calendars put the first occurrence on the day it starts, whatever the recurrence says: one of the two is a mistake.',
  fix: 'Move `start` to the first day of the rhythm, or name its day in `rrule`.',
  valid: [[recurring('FREQ=WEEKLY;BYDAY=MO')], [recurring('FREQ=MONTHLY;BYDAY=1MO')], [recurring('FREQ=WEEKLY')]],
  invalid: [
    {
      content: [recurring('FREQ=WEEKLY;BYDAY=TU')],
      expect: ['8:10 Unexpected start on Monday, 5 January 2026, expected a day of the rhythm: every Tuesday'],
    },
    {
      content: [recurring('FREQ=MONTHLY;BYDAY=2MO')],
      expect: [
        '8:10 Unexpected start on Monday, 5 January 2026, expected a day of the rhythm: the second Monday of each month',
      ],
    },
  ],
  check({ entries, report }) {
    for (const { ritual, cadence, recurrence } of recurringRituals(entries('ritual'))) {
      if (startsOnRhythm(recurrence, cadence.start)) continue;
      const named = rhythmOf(recurrence, cadence.start);
      const rhythm = named === undefined ? `\`${cadence.rrule}\`` : rhythmInEnglish(named);
      const next = nextOnRhythm(recurrence, cadence.start);
      const hint =
        next &&
        `Write \`${next}${cadence.start.slice(10)}\`, the next day of the rhythm, or name the day of the start in \`rrule\`.`;
      report(
        ritual.at(['cadence', 'start']),
        `Unexpected start on ${dayInWords(cadence.start)}, expected a day of the rhythm: ${rhythm}`,
        hint,
      );
    }
  },
});
