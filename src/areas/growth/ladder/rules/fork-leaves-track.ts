/** A track forks from a level of another track. */
import { defineEntryRule, example } from '#model/rule.ts';

const tracks = (forksFrom: string) => [
  { id: 'ic', label: 'Individual contributor', kind: 'ic' },
  { id: 'management', label: 'Management', kind: 'management', forksFrom },
];
const levels = [
  { id: 'senior-engineer', label: 'Senior engineer', rank: 1, track: 'ic' },
  { id: 'engineering-manager', label: 'Engineering manager', rank: 1, track: 'management' },
];

export default defineEntryRule({
  id: 'ladder/fork-leaves-track',
  severity: 'error',
  why: 'A track that begins at its own level begins nowhere.',
  fix: 'Name the level of the other track from which people come.',
  valid: [[example('ladder', { tracks: tracks('senior-engineer'), levels, expectations: [] })]],
  invalid: [
    {
      content: [example('ladder', { tracks: tracks('engineering-manager'), levels, expectations: [] })],
      expect: [
        '13:16 Unexpected fork of `management` from its own level `engineering-manager`, expected a level of another track',
      ],
    },
  ],
  check(ladder, { report }) {
    for (const [index, track] of ladder.data.tracks.entries()) {
      const fork = ladder.data.levels.find((level) => level.id === track.forksFrom);
      if (fork?.track === track.id)
        report(
          ladder.at(['tracks', index, 'forksFrom']),
          `Unexpected fork of \`${track.id}\` from its own level \`${fork.id}\`, expected a level of another track`,
        );
    }
  },
});
