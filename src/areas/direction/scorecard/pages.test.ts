import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ScorecardBody } from './pages.ts';

test('the page of a scorecard shows its metrics in their order, each with its value and its decision', () => {
  const { body } = exampleSite([
    example('metric', { series: [{ date: '2026-04-01', value: 30 }] }),
    example('scorecard'),
  ]).page<ScorecardBody>('scorecard');
  expect(body.metrics.map(({ label, value }) => [label, value])).toEqual([
    ['Change lead time', '30 hours'],
    ['Pages at night', undefined],
    ['Orders that go through', undefined],
  ]);
  expect(body.metrics[0]?.decision).toMatch(/^When it grows/);
});
