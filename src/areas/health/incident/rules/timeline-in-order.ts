/** A timeline begins with a day and a zone, and goes on in the order of time. */
import { defineEntryRule } from '#model/rule.ts';
import { dayAfter } from '#words/day-after.ts';
import { AROUND, exampleEvent, exampleIncident } from '../rule-examples.ts';
import { eventMoments, momentOf } from '../times.ts';

const told = (...times: readonly string[]) => [...AROUND, exampleIncident({ timeline: times.map(exampleEvent) })];

export default defineEntryRule({
  id: 'incident/timeline-in-order',
  severity: 'error',
  why: 'What people knew at a time can only be understood from what came before.',
  fix: 'Put the line where it belongs, or correct its time.',
  valid: [
    told('2026-03-03T14:05+01:00', '14:20', '14:20', '2026-03-04T00:10+01:00', '00:15'),
    told('2026-03-03T14:05+01:00', '2026-03-03T13:30Z'),
  ],
  invalid: [
    {
      content: told('14:05', '2026-03-03T14:20+01:00'),
      expect: [
        'incidents/sent-twice.yaml:20:9 Unexpected time `14:05` at the beginning, expected the day and the zone too, such as `2026-03-03T14:05+01:00`',
      ],
    },
    {
      content: told('2026-03-03T14:05+01:00', '13:50'),
      expect: [
        'incidents/sent-twice.yaml:23:9 Unexpected time `13:50` after `14:05` of the same day, expected that time or a later one',
      ],
    },
    {
      content: told('2026-03-03T23:50+01:00', '00:10'),
      expect: [
        'incidents/sent-twice.yaml:23:9 Unexpected time `00:10` after `23:50` of the same day, expected that time or a later one',
      ],
    },
    {
      content: told('2026-03-03T14:05+01:00', '2026-03-02T14:20+01:00'),
      expect: [
        'incidents/sent-twice.yaml:23:9 Unexpected `2026-03-02T14:20+01:00` after `2026-03-03T14:05+01:00`, expected that time or a later one',
      ],
    },
  ],
  check(incident, { report }) {
    const { timeline, started } = incident.data;
    const moments = eventMoments(timeline);
    for (const [index, { at }] of timeline.entries()) {
      const place = incident.at(['timeline', index, 'at']);
      const [moment, before] = [moments[index], moments[index - 1]];
      if (moment === undefined)
        report(
          place,
          `Unexpected time \`${at}\` at the beginning, expected the day and the zone too, such as \`${started}\``,
          'Write the day and the zone in the first line; the lines below may go on with the time alone.',
        );
      else if (before !== undefined && momentOf(moment) < momentOf(before))
        report(
          place,
          moment === at
            ? `Unexpected \`${at}\` after \`${before}\`, expected that time or a later one`
            : `Unexpected time \`${at}\` after \`${before.slice(11, 16)}\` of the same day, expected that time or a later one`,
          moment === at
            ? undefined
            : `Put the line where it belongs, or write the day too where it is another: \`${nextDay(moment)}\`.`,
        );
    }
  },
});

function nextDay(moment: string): string {
  return dayAfter(moment.slice(0, 10), 1) + moment.slice(10);
}
