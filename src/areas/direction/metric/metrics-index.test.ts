import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { metricAttention } from './attention.ts';
import { metricsIndexPages, type MetricsIndexBody } from './metrics-index.ts';

const fresh = [{ date: '2026-04-13', value: 3 }];
const metric = (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
  example('metric', { title: id, series: fresh, ...fields }, { id });

function indexOf(...content: Parameters<typeof exampleSite>[0]) {
  const { view, tools } = exampleSite(content);
  const [page] = metricsIndexPages(view.entriesOf('metric'), tools, []);
  // The first page is the one whose body it is.
  return { page, body: page?.body as MetricsIndexBody };
}

test('metrics stand by what they tell, those that are measured first', () => {
  const { page, body } = indexOf(
    metric('waits'),
    metric('builds', { lifecycle: 'proposed' }),
    metric('retention', { category: 'outcome' }),
    metric('age', { lifecycle: 'retired', lifecycleReason: 'Unused.' }),
  );
  expect(body.categories.map(({ id, metrics }) => [id, metrics.map(({ label }) => label)])).toEqual([
    ['lead', ['waits', 'builds', 'age']],
    ['outcome', ['retention']],
  ]);
  expect(page?.contents.map(({ id }) => id)).toEqual(['lead', 'outcome']);
});

test('DORA’s five stand in their two groups, with what is not measured', () => {
  const { body } = indexOf(
    metric('speed', { mapsTo: [{ framework: 'dora', term: 'Lead time for changes' }] }),
    metric('former', {
      mapsTo: [{ framework: 'dora', term: 'Deployment frequency' }],
      lifecycle: 'retired',
      lifecycleReason: 'Unused.',
    }),
  );
  expect(
    body.dora?.groups.map(({ title, terms }) => [
      title,
      terms.map(({ name, metrics }) => `${name}: ${metrics.map(({ label }) => label).join() || 'none'}`),
    ]),
  ).toEqual([
    ['Throughput', ['Change lead time: speed', 'Deployment frequency: none', 'Failed deployment recovery time: none']],
    ['Instability', ['Change fail rate: none', 'Deployment rework rate: none']],
  ]);
});

test('DORA is left out where nobody uses it', () => {
  expect(indexOf(metric('waits')).body.dora).toBeUndefined();
});

test('broken numbers and those out of date need attention', () => {
  const broken = metric('pipeline', { lifecycle: 'broken', lifecycleReason: 'It moved.' });
  const old = { series: [{ date: '2025-04-13', value: 3 }] };
  const { view, tools } = exampleSite([broken, metric('one', old), metric('two', old), metric('fresh')]);
  expect(metricAttention(view.entriesOf('metric'), tools)).toEqual([
    { label: '1 broken metric', href: '/metrics/pipeline/' },
    { label: '2 metrics out of date', href: '/metrics/' },
  ]);
});

test('more metrics than a page has room for have one for each category, without their lines', () => {
  const many = Array.from({ length: 260 }, (_, index) =>
    metric(`number-${index}`, { category: index < 100 ? 'lead' : 'health' }),
  );
  const { view, tools } = exampleSite(many);
  const pages = metricsIndexPages(view.entriesOf('metric'), tools, []);
  expect(pages.map(({ path, title }) => [path, title])).toEqual([
    ['', 'Metrics'],
    ['category_lead/', 'Metrics: Lead'],
    ['category_health/', 'Metrics: Health'],
  ]);
  const [first, lead] = pages.map(({ body }) => body as MetricsIndexBody);
  expect(first?.rows.map(({ label, count }) => [label, count])).toEqual([
    ['Lead', 100],
    ['Health', 160],
  ]);
  expect(lead?.categories[0]?.metrics.map(({ line }) => line)).toEqual(Array(100).fill(undefined));
});
