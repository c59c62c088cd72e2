/** An incident begins, is noticed, stops hurting and is resolved, in this order. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';
import { momentOf } from '../times.ts';

const STAGES = ['started', 'detected', 'mitigated', 'resolved'] as const;

export default defineEntryRule({
  id: 'incident/times-in-order',
  severity: 'error',
  why: 'How long it took to notice, to stop the harm and to repair is computed from these times.',
  fix: 'Correct the time, or the zone behind it.',
  valid: [
    [
      ...AROUND,
      exampleIncident({
        started: '2026-03-03T14:05+01:00',
        detected: '2026-03-03T13:20Z',
        mitigated: '2026-03-03T13:20Z',
        resolved: '2026-03-03T15:10+01:00',
      }),
    ],
  ],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ detected: '2026-03-03T13:20+01:00' })],
      expect: [
        'incidents/sent-twice.yaml:6:11 Unexpected `detected` at `2026-03-03T13:20+01:00`, before `started` at `2026-03-03T14:05+01:00`, expected that time or a later one',
      ],
    },
    {
      // By the clock on the wall it would be later.
      content: [...AROUND, exampleIncident({ mitigated: '2026-03-03T15:00+02:00' })],
      expect: [
        'incidents/sent-twice.yaml:23:12 Unexpected `mitigated` at `2026-03-03T15:00+02:00`, before `detected` at `2026-03-03T14:20+01:00`, expected that time or a later one',
      ],
    },
  ],
  check({ data, at }, { report }) {
    const told = STAGES.flatMap((stage) => {
      const time = data[stage];
      return time === undefined ? [] : [{ stage, time }];
    });
    for (const [index, { stage, time }] of told.entries()) {
      const before = told[index - 1];
      if (before !== undefined && momentOf(time) < momentOf(before.time))
        report(
          at([stage]),
          `Unexpected \`${stage}\` at \`${time}\`, before \`${before.stage}\` at \`${before.time}\`, expected that time or a later one`,
        );
    }
  },
});
