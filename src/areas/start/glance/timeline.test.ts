import { expect, test } from 'vitest';
import type { Checkpoint, Phase } from '../onboarding/schema.ts';
import { checkpointsIn, timelineOf } from './timeline.ts';

function phase(id: string, from: number, to: number): Phase {
  return { id, label: id, from, to, goal: 'Arrive.', outcomes: ['Arrived.'], tasks: [] };
}
const checkpoint = (day: number): Checkpoint => ({
  day,
  with: 'engineering-manager',
  questions: ['What confused you?'],
});

test('phases fill the line from the first day to the last', () => {
  const { phases, marks } = timelineOf({
    phases: [phase('before', -5, -1), phase('first-week', 1, 5)],
    checkpoints: [checkpoint(5)],
  });
  expect(phases.map(({ start, size }) => [start, size])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  expect(phases.map(({ checkpoints }) => checkpoints)).toEqual([[], [{ day: 5, at: 95 }]]);
  expect(marks).toEqual([{ day: 1, at: 55 }]);
});

test('only days of the plan are marked', () => {
  const { marks } = timelineOf({
    phases: [phase('second-month', 31, 60), phase('third-month', 61, 90)],
    checkpoints: [],
  });
  expect(marks.map(({ day }) => day)).toEqual([60, 90]);
});

test('a phase has the checkpoints of its days, in order', () => {
  expect(
    checkpointsIn(phase('first-month', 6, 30), [checkpoint(30), checkpoint(5), checkpoint(10)]).map(({ day }) => day),
  ).toEqual([10, 30]);
});
