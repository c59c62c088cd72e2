import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { levelKey } from '../level/level-address.ts';
import { legalMoves } from './moves.ts';

const level = (id: string, rank: number, track: string, equalTo: readonly string[] = []) => ({
  id,
  label: id,
  rank,
  track,
  equivalentTo: equalTo,
});
const site = exampleSite([
  example('ladder', {
    tracks: [
      { id: 'ic', label: 'Individual contributor', kind: 'ic' },
      { id: 'lead', label: 'Technical lead', kind: 'hybrid', forksFrom: 'engineer' },
    ],
    levels: [
      level('engineer', 1, 'ic'),
      level('senior-engineer', 2, 'ic', ['tech-lead', 'management#team-lead']),
      level('tech-lead', 1, 'lead', ['senior-engineer']),
    ],
    expectations: [],
  }),
  example(
    'ladder',
    {
      tracks: [{ id: 'management', label: 'Management', kind: 'management' }],
      levels: [level('team-lead', 1, 'management', ['example-ladder#senior-engineer'])],
      expectations: [],
    },
    { id: 'management' },
  ),
]);
const movesOf = (id: string) =>
  legalMoves(site.entry('ladder', id), site.view).map(
    ({ kind, from, to }) => `${kind}: ${from.level.id} → ${levelKey(to)}`,
  );

test('go up, over where a track forks, and across to equals, in and out of the ladder', () => {
  expect(movesOf('example-ladder')).toEqual([
    'up: engineer → example-ladder#senior-engineer',
    'fork: engineer → example-ladder#tech-lead',
    'sideways: senior-engineer → example-ladder#tech-lead',
    'sideways: senior-engineer → management#team-lead',
    'sideways: tech-lead → example-ladder#senior-engineer',
  ]);
  expect(movesOf('management')).toEqual(['sideways: team-lead → example-ladder#senior-engineer']);
});
