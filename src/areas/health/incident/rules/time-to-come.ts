/** A review is of what has been. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule } from '#model/rule.ts';
import { dayAfter } from '#words/day-after.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'incident/time-to-come',
  severity: 'error',
  why: 'Nothing is resolved on a day that is still to come: most often the year or the month is wrong.',
  fix: 'Write the day on which it happened.',
  valid: [
    // Where the day begins earlier, it is tomorrow already.
    [...AROUND, exampleIncident({ resolved: '2026-04-16T00:10+12:00' })],
  ],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ resolved: '2026-05-03T15:10+02:00' })],
      expect: [
        'incidents/sent-twice.yaml:7:11 Unexpected `resolved` on `2026-05-03`, expected today, `2026-04-15`, or a day before',
      ],
    },
  ],
  check({ data, at }, { playbook, today, report }) {
    const tomorrow = dayAfter(today, 1);
    const late = (['started', 'detected', 'mitigated', 'resolved'] as const).find(
      (stage) => (data[stage] ?? '').slice(0, 10) > tomorrow,
    );
    if (late === undefined) return;
    report(
      at([late]),
      `Unexpected \`${late}\` on \`${(data[late] ?? '').slice(0, 10)}\`, expected today, \`${today}\`, or a day before`,
      fixedDayHint(playbook.config, today),
    );
  },
});
