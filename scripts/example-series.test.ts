/** The numbers of the example are those that its script writes, and nobody edits them by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE, isShippedExample } from '#testing/shipped-example.ts';
import { exampleSeries } from './example-series.ts';

test.skipIf(!isShippedExample()).each([...exampleSeries()])('%s is what the script writes', (path, text) => {
  const file = join(EXAMPLE, path);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('each metric has a point for each week of a year, and each objective one for each day of a quarter', () => {
  const counts = [...exampleSeries()].map(([path, text]) => [path, text.trimEnd().split('\n').length - 1] as const);
  const short = counts.filter(([path, count]) => count !== (path.startsWith('slos/') ? 90 : 52));
  // Measuring it broke in October, which its page says.
  expect(short).toEqual([['metrics/deployment-rework-rate.csv', 45]]);
});
