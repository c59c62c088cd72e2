/** Equal levels do not turn the order of a track upside down. */
import { defineRule, example } from '#model/rule.ts';
import { alongside, contradict, equivalences, onSameTrack } from '#areas/growth/composition/equivalences.ts';
import { level } from '../rule-examples.ts';

const equal = (id: string, rank: number, track: string, ...equivalentTo: readonly string[]) =>
  level(id, rank, track, { equivalentTo });
const tracks = [
  { id: 'ic', label: 'Individual contributor', kind: 'ic' },
  { id: 'management', label: 'Management', kind: 'management' },
];

export default defineRule({
  id: 'ladder/equivalents-in-order',
  severity: 'error',
  why: 'If the higher level of one track equals the lower of another, a promotion is a demotion when seen from there.',
  fix: 'Correct the ranks, or name another level as the equal.',
  valid: [
    [
      example('ladder', {
        tracks,
        levels: [
          equal('senior-engineer', 1, 'ic', 'team-lead'),
          equal('staff-engineer', 2, 'ic', 'engineering-manager'),
          equal('team-lead', 1, 'management', 'senior-engineer'),
          equal('engineering-manager', 2, 'management', 'staff-engineer'),
        ],
        expectations: [],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          tracks,
          levels: [
            equal('senior-engineer', 1, 'ic', 'engineering-manager'),
            equal('staff-engineer', 2, 'ic', 'team-lead'),
            equal('team-lead', 1, 'management', 'staff-engineer'),
            equal('engineering-manager', 2, 'management', 'senior-engineer'),
          ],
          expectations: [],
        }),
      ],
      expect: [
        '19:9 Unexpected `senior-engineer` equal to `engineering-manager` and `staff-engineer` to `team-lead`, expected the same order on both tracks',
      ],
    },
    {
      content: [
        example('ladder', {
          levels: [equal('engineer', 1, 'ic', 'senior-engineer'), equal('senior-engineer', 2, 'ic', 'engineer')],
          expectations: [],
        }),
      ],
      expect: [
        '16:9 Unexpected `engineer` equal to `senior-engineer` on the same track, expected a level of another track',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const pairs = equivalences(entries('ladder'), playbook);
    for (const [index, pair] of pairs.entries()) {
      const { one, other, location } = pair;
      if (onSameTrack(one, other)) {
        report(
          location,
          `Unexpected \`${one.level.id}\` equal to \`${other.level.id}\` on the same track, expected a level of another track`,
        );
        continue;
      }
      const crossed = pairs
        .slice(index + 1)
        .map((later) => alongside(pair, later))
        .find((later) => later !== undefined && contradict(pair, later));
      if (crossed === undefined) continue;
      report(
        location,
        `Unexpected \`${one.level.id}\` equal to \`${other.level.id}\` and \`${crossed.one.level.id}\` to \`${crossed.other.level.id}\`, expected the same order on both tracks`,
      );
    }
  },
});
