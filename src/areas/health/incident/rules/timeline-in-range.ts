/** A timeline tells of its incident: not of another year. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleEvent, exampleIncident } from '../rule-examples.ts';
import { eventMoments, momentOf } from '../times.ts';

const DAY = 86_400_000;
/** A change may wait for months until it hurts, and a customer is written to weeks later. */
const [BEFORE, AFTER] = [200, 60];

const told = (...times: readonly string[]) => [...AROUND, exampleIncident({ timeline: times.map(exampleEvent) })];

export default defineEntryRule({
  id: 'incident/timeline-in-range',
  severity: 'warning',
  why: 'A wrong year or month makes the picture of a timeline unreadable.',
  fix: 'Correct the day, or that of the incident; tell what lies further away in the prose.',
  valid: [told('2026-01-12T09:00+01:00', '2026-03-03T14:20+01:00', '2026-03-20T10:00+01:00')],
  invalid: [
    {
      content: told('2025-03-03T14:20+01:00', '2026-03-03T14:20+01:00'),
      expect: [
        'incidents/sent-twice.yaml:20:9 Unexpected `2025-03-03T14:20+01:00`, 365 days before the incident began, expected at most 200',
      ],
    },
    {
      content: told('2026-03-03T14:20+01:00', '2026-06-03T15:10+01:00'),
      expect: [
        'incidents/sent-twice.yaml:23:9 Unexpected `2026-06-03T15:10+01:00`, 92 days after it was resolved, expected at most 60',
      ],
    },
  ],
  check(incident, { report }) {
    const { timeline, started, resolved } = incident.data;
    for (const [index, moment] of eventMoments(timeline).entries()) {
      // A time alone is as far away as the line that says its day.
      if (moment === undefined || moment !== timeline[index]?.at) continue;
      const [early, late] = [momentOf(started) - momentOf(moment), momentOf(moment) - momentOf(resolved)].map((span) =>
        Math.round(span / DAY),
      ) as [number, number];
      const place = incident.at(['timeline', index, 'at']);
      if (early > BEFORE)
        report(place, `Unexpected \`${moment}\`, ${early} days before the incident began, expected at most ${BEFORE}`);
      else if (late > AFTER)
        report(place, `Unexpected \`${moment}\`, ${late} days after it was resolved, expected at most ${AFTER}`);
    }
  },
});
