import { expect, test } from 'vitest';
import { mediansByQuarter } from './medians.ts';

const raised = (day: string, answeredOn?: string) => ({
  raised: day,
  response:
    answeredOn === undefined
      ? undefined
      : { date: answeredOn, by: 'example-role', text: 'We do.', status: 'done' as const },
});

test('answers are counted in the quarter in which the question was raised, the latest quarter first', () => {
  expect(
    mediansByQuarter([
      raised('2026-09-30', '2026-10-10'),
      raised('2026-10-01', '2026-10-03'),
      raised('2026-10-05', '2026-10-09'),
      raised('2026-11-02', '2026-12-12'),
      raised('2026-12-01'),
    ]),
  ).toEqual([
    { year: 2026, quarter: 4, raised: 4, answered: 3, median: 4 },
    { year: 2026, quarter: 3, raised: 1, answered: 1, median: undefined },
  ]);
});

test('of an even number the median lies in the middle, whatever their order', () => {
  const days = ['2026-10-21', '2026-10-04', '2026-10-11', '2026-10-02'].map((day) => raised('2026-10-01', day));
  expect(mediansByQuarter(days)[0]?.median).toBe(6.5);
});

test('of fewer than three answers there is none', () => {
  const two = [raised('2026-10-01', '2026-10-03'), raised('2026-10-01', '2026-10-05')];
  expect(mediansByQuarter(two)[0]?.median).toBeUndefined();
  expect(mediansByQuarter([...two, raised('2026-10-01', '2026-10-09')])[0]?.median).toBe(4);
});
