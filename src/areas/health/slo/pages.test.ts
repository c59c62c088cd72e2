import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { SloBody } from './pages.ts';

const pageWith = (fields: Readonly<Record<string, unknown>> = {}) =>
  exampleSite([example('slo', fields), example('system'), example('domain')]).page<SloBody>('slo');

test.each([
  ['P28D', 'At least 99.9 % has to be good over the last 28 days.'],
  ['PT12H', 'At least 99.9 % has to be good over the last twelve hours.'],
  [
    { calendar: 'month', timeZone: 'UTC', start: '2026-01-01' },
    'At least 99.9 % has to be good in each calendar month.',
  ],
  [
    { calendar: 'week', every: 2, timeZone: 'UTC', start: '2026-01-05' },
    'At least 99.9 % has to be good in each period of 2 calendar weeks.',
  ],
])('says the objective in a sentence: %j', (window, sentence) => {
  expect(pageWith({ window }).body.objective).toBe(sentence);
});

test.each([
  [{ good: 'Answered', total: 'All' }, ['Good: Answered', 'Of: All']],
  [{ bad: 'Failed', total: { query: 'a < b' } }, ['Bad: Failed', 'Of: <code>a &lt; b</code>']],
  [{ raw: { query: 'x', means: 'The *errors*' }, rawType: 'failure' }, ['Share of bad: The <em>errors</em>']],
  [{ threshold: { metric: 'Age', op: 'lte', value: 15, unit: 'min' } }, ['Good: Age: at most 15 min']],
])('says what is measured: %j', (sli, facts) => {
  expect(
    pageWith({ sli })
      .body.facts.slice(0, facts.length)
      .map((fact) => `${fact.label}: ${'html' in fact ? fact.html : ''}`),
  ).toEqual(facts);
});
