import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { MetricBody } from './pages.ts';

type Content = Parameters<typeof exampleSite>[0];
const pageOf = (fields: Readonly<Record<string, unknown>>, ...more: Content) =>
  exampleSite([example('metric', fields), ...more]).page<MetricBody>('metric');

const weeks = (...values: readonly (number | null)[]) =>
  values.map((value, index) => ({ date: `2026-04-${String(1 + index).padStart(2, '0')}`, value }));
const series = [
  { date: '2025-12-01', value: 50 },
  { date: '2026-01-12', value: 40 },
  { date: '2026-04-13', value: 30 },
];

test('the page of a metric shows its question, the decision and how it misleads', () => {
  const page = exampleSite([
    example('metric', { question: 'How *long*?' }, { body: '## Where it comes from\n\nThe pipeline.' }),
  ]).page<MetricBody>('metric');
  expect(page.body).toMatchObject({
    glance: { question: 'How <em>long</em>?' },
    misuse: ['A team splits its commits later, and nothing is faster.'],
  });
  expect(page.anchors).toEqual([
    'decision',
    'what-it-means',
    'how-it-misleads',
    'how-it-is-measured',
    'where-it-comes-from',
  ]);
});

describe('the number now', () => {
  test('has its day, what it was three months before, and its target', () => {
    expect(pageOf({ series, target: { value: 24, by: '2026-12-31' } }).body.glance).toMatchObject({
      now: { value: '30 hours', day: '2026-04-13' },
      change: { text: '10 hours less than on 12 January 2026', tendency: { label: 'Better', tone: 'good' } },
      target: 'at most 24 hours by 31 December 2026',
      onTarget: { label: 'Not reached yet' },
      mark: undefined,
    });
  });

  test.each([
    [{ direction: 'up' }, 'Worse'],
    [{ direction: 'down' }, 'Better'],
    [{ direction: 'range', target: { low: 35, high: 45 } }, 'Worse'],
    [{ direction: 'range', target: { low: 20, high: 60 } }, 'As before'],
  ])('got better or worse by its direction: %j', (fields, label) => {
    expect(pageOf({ series, ...fields }).body.glance.change?.tendency?.label).toBe(label);
  });

  test('is as before where it moved by less than a twentieth', () => {
    expect(pageOf({ series: weeks(100, 96) }).body.glance.change?.tendency?.label).toBe('As before');
  });

  test('changes by percentage points where it is a share', () => {
    expect(pageOf({ unit: '%', series: weeks(10, 12.5) }).body.glance.change?.text).toBe(
      '2.5 percentage points more than on 1 April 2026',
    );
  });
});

describe('readers are told', () => {
  const noticeOf = (fields: Readonly<Record<string, unknown>>) => pageOf(fields).body.notice?.text;

  test('nothing where the number is recent', () => {
    expect(noticeOf({ series })).toBeUndefined();
  });

  test('that it is out of date', () => {
    const fields = { series: series.slice(0, 2) };
    expect(noticeOf(fields)).toBe(
      'This number is out of date. The last value is from 12 January 2026, 93 days ago; a new one should come every week.',
    );
    expect(pageOf(fields).body.glance).toMatchObject({ mark: 'Out of date', change: { tendency: undefined } });
  });

  test('that the newest entries have no value', () => {
    expect(noticeOf({ series: weeks(3, null, null) })).toBe(
      'The newest 2 entries have no value. The last one is from 1 April 2026.',
    );
  });

  test('that there is no value yet', () => {
    expect(noticeOf({})).toBe('It is meant to be measured, and there is no value yet.');
  });

  test('that it is broken, and why', () => {
    expect(pageOf({ lifecycle: 'broken', lifecycleReason: 'The pipeline *moved*.', series }).body.notice).toEqual({
      text: 'This number is broken: do not decide by it.',
      reason: 'The pipeline <em>moved</em>.',
    });
  });
});

test('the line is marked where experiments with the metric began and ended, up to today', () => {
  const experiment = (title: string, started: string, ends: string) =>
    example('experiment', { title, metric: 'example-metric', started, ends }, { id: title.toLowerCase() });
  const others = [example('metric', {}, { id: 'other' }), example('team')];
  const page = pageOf(
    { series },
    ...others,
    experiment('Pairs', '2026-01-05', '2026-02-13'),
    experiment('Previews', '2026-04-01', '2026-05-15'),
    example('experiment', { metric: 'other', started: '2026-03-01', ends: '2026-03-20' }, { id: 'elsewhere' }),
  );
  expect(page.body.chart?.marks).toEqual([
    { at: '2026-01-05', label: 'Pairs began' },
    { at: '2026-02-13', label: 'Pairs ended' },
    { at: '2026-04-01', label: 'Previews began' },
  ]);
});

test('what uses the metric is listed by what it uses it for', () => {
  const page = pageOf(
    { reviewedIn: ['example-ritual'] },
    example('ritual', { reviews: ['example-metric'], title: 'Review' }),
    example('scorecard', { title: 'Delivery' }),
    example('metric', { title: 'Recovery', guardrails: ['example-metric'] }, { id: 'recovery' }),
    example('guide', {}, { body: 'See [the metric](../metrics/example-metric.yaml).' }),
  );
  expect(page.body.usage.map(({ label, uses }) => `${label}: ${uses.map((use) => use.label).join(', ')}`)).toEqual([
    'Scorecards: Delivery',
    'Guardrail of: Recovery',
    'Reviewed in: Review',
  ]);
});

test('a former name of DORA’s is shown under today’s, with its group', () => {
  const page = pageOf({ mapsTo: [{ framework: 'dora', term: 'MTTR' }] });
  expect(page.body.facts.at(-1)).toEqual({
    label: 'In DORA',
    html: 'Failed deployment recovery time (throughput)',
  });
});

test('values and words are edited where they stand', () => {
  const repository = { file: 'playbook.yaml', text: PLAYBOOK };
  const page = exampleSite([
    repository,
    example('metric', {}, { id: 'lead-time' }),
    { file: 'metrics/lead-time.csv', text: 'date,value\n2026-04-06,3\n2026-04-13,4\n' },
  ]).page<MetricBody>('metric', 'lead-time');
  expect(page.body.edits.map(({ href }) => href)).toEqual([
    'https://github.com/example/playbook/edit/main/content/metrics/lead-time.csv#L3',
    'https://github.com/example/playbook/edit/main/content/metrics/lead-time.yaml',
  ]);
});

const PLAYBOOK = `name: Example
description: A playbook for an example.
repository:
  url: https://github.com/example/playbook
  branch: main
  folder: content
`;
