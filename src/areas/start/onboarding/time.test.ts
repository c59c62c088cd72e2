import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TASK_AUDIENCES, type Task } from './schema.ts';
import { availableMinutes, minutesInShort, sharesOf } from './time.ts';

function task(id: string, audience: Task['audience'], minutes?: number): Task {
  return { id, text: 'Meet the team.', audience, minutes, dependsOn: [], links: [], required: true };
}

describe('the time that a phase asks for', () => {
  test('is added up for each audience, the new hire first', () => {
    const tasks = [
      task('order-laptop', 'it', 30),
      task('meet-team', 'hire', 60),
      task('plan-week', 'manager'),
      task('read-guide', 'hire', 15),
    ];
    expect(sharesOf(tasks).map(({ audience, minutes }) => [audience, minutes])).toEqual([
      ['hire', 75],
      ['manager', 0],
      ['it', 30],
    ]);
  });

  test('loses no task and counts none twice', () => {
    const tasks = fc.array(
      fc.record({
        audience: fc.constantFrom(...TASK_AUDIENCES),
        minutes: fc.option(fc.integer({ min: 1, max: 2400 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(tasks, (drawn) => {
        const all = drawn.map(({ audience, minutes }, index) => task(`task-${index}`, audience, minutes));
        const shares = sharesOf(all);
        expect(new Set(shares.flatMap((share) => share.tasks))).toEqual(new Set(all));
        expect(shares.flatMap((share) => share.tasks)).toHaveLength(all.length);
        expect(shares.reduce((sum, share) => sum + share.minutes, 0)).toBe(
          all.reduce((sum, each) => sum + (each.minutes ?? 0), 0),
        );
      }),
    );
  });

  test('is held against eight hours a day', () => {
    expect(availableMinutes({ from: 1, to: 5 })).toBe(2400);
  });
});

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [75, '1 h 15 min'],
  [3075, '51 h 15 min'],
])('%i minutes are %s', (minutes, words) => {
  expect(minutesInShort(minutes)).toBe(words);
});
