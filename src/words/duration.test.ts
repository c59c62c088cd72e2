import { expect, test } from 'vitest';
import { daysIn, minutesIn, sumOf } from './duration.ts';

test.each([
  ['PT45M', 45, undefined],
  ['PT1H15M', 75, undefined],
  ['PT30S', 0.5, undefined],
  ['PT24H', 1440, 1],
  ['P5D', 7200, 5],
  ['P2W', 20_160, 14],
  ['P1DT12H', 2160, undefined],
  ['P1M', undefined, undefined],
  ['P1Y', undefined, undefined],
])('%s has %s minutes and %s days', (duration, minutes, days) => {
  expect(minutesIn(duration)).toBe(minutes);
  expect(daysIn(duration)).toBe(days);
});

test.each([
  [[], 'PT0S'],
  [['P2D', 'P5D', 'P7D'], 'P14D'],
  [['P1W', 'P2D'], 'P1W2D'],
  [['P3M', 'P14D'], 'P3M14D'],
  [['PT5M', 'PT30M', 'P5D'], 'P5DT35M'],
])('%j add up to %s', (durations, sum) => {
  expect(sumOf(durations)).toBe(sum);
});
