import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Level } from '../ladder/schema.ts';
import { levelAbove, levelBelow, orderedLevels, stillAskedAt } from './order.ts';

const { data: ladder } = exampleSite([
  example('ladder', {
    tracks: [
      { id: 'ic', label: 'Individual contributor', kind: 'ic' },
      { id: 'management', label: 'Management', kind: 'management', forksFrom: 'senior-engineer' },
    ],
    levels: [
      { id: 'staff-engineer', label: 'Staff engineer', rank: 3, track: 'ic' },
      { id: 'team-lead', label: 'Team lead', rank: 1, track: 'management' },
      { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
      { id: 'senior-engineer', label: 'Senior engineer', rank: 2, track: 'ic' },
    ],
    expectations: [
      { id: 'answers-pages', group: 'delivery', levels: ['engineer'], text: 'Answers a page.', cumulative: true },
    ],
  }),
]).entry('ladder');
const level = (id: string): Level => ladder.levels.find((each) => each.id === id)!;

describe('the order of levels', () => {
  test('goes track by track and by rank', () => {
    expect(orderedLevels(ladder).map((each) => each.id)).toEqual([
      'engineer',
      'senior-engineer',
      'staff-engineer',
      'team-lead',
    ]);
  });

  test.each([
    ['engineer', undefined, 'senior-engineer'],
    ['senior-engineer', 'engineer', 'staff-engineer'],
    ['staff-engineer', 'senior-engineer', undefined],
    ['team-lead', 'senior-engineer', undefined],
  ])('puts %s between %s and %s', (id, below, above) => {
    expect([levelBelow(ladder, level(id))?.id, levelAbove(ladder, level(id))?.id]).toEqual([below, above]);
  });

  test.each([
    ['engineer', []],
    ['senior-engineer', ['answers-pages']],
    ['staff-engineer', ['answers-pages']],
    ['team-lead', []],
  ])('carries what lasts up its own track: to %s', (id, expected) => {
    expect(stillAskedAt(ladder, level(id)).map((each) => each.id)).toEqual(expected);
  });
});
