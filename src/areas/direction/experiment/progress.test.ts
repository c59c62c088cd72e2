/** The numbers of an experiment are those of its own days, whatever the series holds beside them. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { progressOf } from './progress.ts';

const run = { started: '2026-03-02', ends: '2026-04-10' };
const metricWith = (points: readonly (readonly [string, number | null])[], fields: object = {}) =>
  exampleSite([
    example('metric', { series: points.map(([date, value]) => ({ date, value })), direction: 'down', ...fields }),
  ]).entry('metric');
const of = (points: readonly (readonly [string, number | null])[], today = '2026-04-15', fields: object = {}) => {
  const { before, within, change } = progressOf(metricWith(points, fields), run, today);
  return { before: before?.value, within: within?.value, change };
};

describe('what a number did', () => {
  test('is read between the last value before it began and the last one before it ended', () => {
    const points = [
      ['2026-02-16', 40],
      ['2026-02-23', 48],
      ['2026-03-02', 47],
      ['2026-04-06', 35],
      ['2026-04-13', 20],
    ] as const;
    expect(of(points)).toEqual({ before: 48, within: 35, change: { by: -13, tendency: 'better' } });
    expect(of(points, '2026-03-05')).toMatchObject({ within: 47, change: { by: -1, tendency: 'same' } });
  });

  test('passes over days without a value', () => {
    const points = [
      ['2026-02-16', 40],
      ['2026-02-23', null],
      ['2026-03-30', 50],
      ['2026-04-06', null],
    ] as const;
    expect(of(points)).toEqual({ before: 40, within: 50, change: { by: 10, tendency: 'worse' } });
  });

  test('is unknown where one of the two is missing', () => {
    expect(of([['2026-02-16', 40]])).toEqual({ before: 40, within: undefined, change: undefined });
    expect(of([['2026-03-02', 40]])).toEqual({ before: undefined, within: 40, change: undefined });
  });
});
