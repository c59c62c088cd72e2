/** A review is published while people remember. */
import { defineEntryRule } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';

/** In days, from when it was resolved. */
const PATIENCE = 14;

export default defineEntryRule({
  id: 'incident/still-a-draft',
  severity: 'warning',
  why: 'After two weeks people remember the story that was told, and no longer what they saw.',
  fix: 'Hold the review with what you have, and publish it: remove `status: draft`.',
  valid: [
    [...AROUND, exampleIncident({ status: 'draft', resolved: '2026-04-01T15:10+02:00' })],
    [...AROUND, exampleIncident()],
  ],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ status: 'draft', resolved: '2026-03-31T15:10+02:00' })],
      expect: [
        'incidents/sent-twice.yaml:23:9 Unexpected draft 15 days after the incident was resolved, expected its review within 14 days',
      ],
    },
  ],
  check({ data, at }, { today, report }) {
    const days = daysBetween(data.resolved.slice(0, 10), today);
    if (data.status === 'draft' && days > PATIENCE)
      report(
        at(['status']),
        `Unexpected draft ${days} days after the incident was resolved, expected its review within ${PATIENCE} days`,
      );
  },
});
