import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { SloBody } from './pages.ts';

const pageWith = (fields: Readonly<Record<string, unknown>> = {}) =>
  exampleSite([example('slo', fields), example('system'), example('domain')]).page<SloBody>('slo');

test.each([
  ['P28D', 'At least 99.9 % must be good over the last 28 days.'],
  ['PT12H', 'At least 99.9 % must be good over the last twelve hours.'],
  [{ calendar: 'month', timeZone: 'UTC', start: '2026-01-01' }, 'At least 99.9 % must be good in each calendar month.'],
  [
    { calendar: 'week', every: 2, timeZone: 'UTC', start: '2026-01-05' },
    'At least 99.9 % must be good in each period of 2 calendar weeks.',
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

const measured = (good: number, fields: Readonly<Record<string, unknown>> = {}, day = '2026-04-14') =>
  exampleSite([
    example('slo', { target: 99, ...fields }, { id: 'answers' }),
    { file: 'slos/answers.csv', text: `date,good,total,note\n${day},${good},1000,A node was full\n` },
    example('system'),
    example('domain'),
  ]).page<SloBody>('slo', 'answers').body;

test('the page says what is left, how that came about, and that the policy rests', () => {
  const { budget, policy } = measured(996);
  expect(budget.headline).toBe('60 % of the error budget is left');
  expect(budget.details).toEqual([
    '4 failed where the target allows 10.',
    'What is left equals a full outage of 4 hours and 2 minutes.',
  ]);
  expect(budget.warnings).toEqual([
    'Nothing is known of 27 days in this window; unknown time counts neither as good nor as bad.',
  ]);
  expect(budget.burnDown?.points.at(-1)).toEqual({ at: '2026-04-14', value: 60, note: 'A node was full' });
  expect(policy.now).toBe('Does not apply now: 60 % left');
});

test('the policy applies once the budget is spent', () => {
  const { budget, policy } = measured(985);
  expect([budget.headline, policy.now]).toEqual(['The error budget is overspent: 150 % of it is gone', 'Applies now']);
});

test('whether an alert is on is left open where its time is shorter than a step of the series', () => {
  const alertPolicies = ['PT1H', 'P1D'].map((lookback) => ({
    label: 'Too many failures',
    burnRate: 2,
    lookback,
    alertWhen: ['breaching'],
  }));
  const alerts = measured(996, { alertPolicies }).burnRates.map(({ over, alerts: own }) => [
    over,
    ...own.map(({ state }) => state ?? 'open'),
  ]);
  expect(alerts).toEqual([['1 hour', 'open'], ['1 day', 'off'], ['3 days'], ['7 days'], ['whole window']]);
});

test('a stale series is said aloud', () => {
  expect(measured(1000, {}, '2026-04-01').budget.warnings[0]).toBe(
    'The last numbers are from 1 April 2026, 14 days ago. What follows is how things stood then.',
  );
});

test('each target has its own budget, as far as the series tells of it', () => {
  const other = { good: 'Quick answers', total: 'All requests' };
  expect(
    measured(985, {
      objectives: [
        { label: 'Contract', target: 98 },
        { label: 'Speed', target: 90, sli: other },
      ],
    }).targets.map(({ label, budget }) => [label, budget.short]),
  ).toEqual([
    ['This objective', 'overspent, 150 % gone'],
    ['Contract', '25 % left'],
    ['Speed', 'measured elsewhere'],
  ]);
});
