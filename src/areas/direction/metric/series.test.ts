import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { latestOf, pointsOf } from './series.ts';

const metricWith = (series?: readonly object[]) => exampleSite([example('metric', { series })]).entry('metric');

describe('the points of a metric', () => {
  test('are those typed in its file, the oldest first', () => {
    const metric = metricWith([
      { date: '2026-04-08', value: 2, note: 'A holiday.' },
      { date: '2026-04-01', value: 3 },
    ]);
    expect(pointsOf(metric)).toEqual([
      { date: '2026-04-01', value: 3, note: undefined },
      { date: '2026-04-08', value: 2, note: 'A holiday.' },
    ]);
  });

  test('keep the days that were not measured', () => {
    expect(pointsOf(metricWith([{ date: '2026-04-01', value: null }]))).toEqual([
      { date: '2026-04-01', value: undefined, note: undefined },
    ]);
  });

  test('are none where nothing was measured', () => {
    expect(pointsOf(metricWith())).toEqual([]);
    expect(latestOf(metricWith())).toBeUndefined();
  });
});

test('the latest point is the last that has a value, be it nought', () => {
  const metric = metricWith([
    { date: '2026-04-01', value: 3 },
    { date: '2026-04-08', value: 0 },
    { date: '2026-04-15', value: null },
  ]);
  expect(latestOf(metric)?.date).toBe('2026-04-08');
});
