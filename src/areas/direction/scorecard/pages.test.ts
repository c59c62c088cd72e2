import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { scorecard as kind } from './kind.ts';
import type { ScorecardBody } from './pages.ts';

const series = [
  { date: '2026-01-12', value: 40, note: 'A new pipeline.' },
  { date: '2026-04-13', value: 30 },
];
const siteWith = (fields: Readonly<Record<string, unknown>>) =>
  exampleSite([example('metric', fields), example('scorecard')]);
const bodyWith = (fields: Readonly<Record<string, unknown>>) => siteWith(fields).page<ScorecardBody>('scorecard').body;

describe('the page of a scorecard', () => {
  test('shows its metrics in their order, each labelled and with its decision', () => {
    const { metrics } = bodyWith({ series, target: { value: 24 } });
    expect(metrics.map(({ label, category, now }) => [label, category, now?.value])).toEqual([
      ['Change lead time', 'Lead', '30 hours'],
      ['Pages at night', 'Health', undefined],
      ['Orders that go through', 'Outcome', undefined],
    ]);
    expect(metrics[0]).toMatchObject({
      target: 'at most 24 hours',
      change: { short: '10 hours less than on 12 Jan', tendency: { label: 'Better' } },
      decision: 'When it grows for a month, the team looks for the queue that grew.',
    });
  });

  test('draws no notes into pictures that have no room for them', () => {
    expect(bodyWith({ series }).metrics[0]?.line.points).toEqual([
      { at: '2026-01-12', value: 40 },
      { at: '2026-04-13', value: 30 },
    ]);
  });

  test('says first which numbers cannot be relied on', () => {
    const { doubtful } = bodyWith({ lifecycle: 'broken', lifecycleReason: 'The pipeline moved.', series });
    expect(doubtful).toEqual([
      { label: 'Change lead time', href: '/metrics/example-metric/', mark: 'Broken' },
      { label: 'Pages at night', href: '/metrics/example-health-metric/', mark: 'No values yet' },
      { label: 'Orders that go through', href: '/metrics/example-outcome-metric/', mark: 'No values yet' },
    ]);
  });
});

test('the index says how many metrics there are, and how many of them cannot be relied on', () => {
  const { entry, tools } = siteWith({ series });
  expect(kind.index?.facts?.(entry('scorecard'), tools)).toEqual(['3 metrics', '2 not to be relied on']);
});
