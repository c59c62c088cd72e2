/** What outcomes, experiments and scorecards put in front of a meeting. */
import { expect, test } from 'vitest';
import type { ListName } from '#model/lists.ts';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const rowsOf = (content: Example, name: ListName, since = '2026-04-08') =>
  exampleSite(content)
    .tools.list(name, since)
    .map(({ item, says, due }) => [item.label, says, due]);

const outcome = (fields: Readonly<Record<string, unknown>>) => [
  example('metric'),
  example('outcome', { period: '2026-Q2', horizon: 'now', milestones: [], ...fields }),
];

test('an outcome that is worked on says how many key results are reached', () => {
  expect(rowsOf(outcome({}), 'outcomes')).toEqual([[expect.any(String), '0 of 1 key result reached', undefined]]);
  expect(rowsOf(outcome({ horizon: 'next' }), 'outcomes')).toEqual([]);
});

test('an outcome is off track where a milestone has passed or its owners doubt it, and says so', () => {
  const late = { milestones: [{ id: 'pilot', text: 'A pilot runs.', due: '2026-04-10' }] };
  expect(rowsOf(outcome(late), 'outcomes-off-track')).toEqual([
    [expect.any(String), '1 milestone past due', '2026-04-10'],
  ]);
  const doubted = { confidence: { level: 'low', because: 'Two people left.' } };
  expect(rowsOf(outcome(doubted), 'outcomes-off-track')).toEqual([
    [expect.any(String), 'its owners doubt it', undefined],
  ]);
  expect(rowsOf(outcome({}), 'outcomes-off-track')).toEqual([]);
});

test.each([
  ['waits for its result since', { ends: '2026-03-01' }, [['waiting', '2026-03-01']]],
  [
    'ended with a result since the last meeting',
    { ends: '2026-04-10', result: 'confirmed' },
    [['confirmed', undefined]],
  ],
  ['ended before it', { ends: '2026-04-01', result: 'confirmed' }, []],
  ['runs still', { ends: '2026-05-01' }, []],
])('an experiment that %s', (_, fields, told) => {
  const content = [
    example('metric'),
    example('experiment', { quarter: '2026-Q1', started: '2026-01-12', learned: 'It helps.', ...fields }),
  ];
  const rows = rowsOf(content, 'experiments-ended').map(([, says, due]) => [String(says).split(' ')[0], due]);
  expect(rows).toHaveLength(told.length);
  expect(rows.map(([, due]) => due)).toEqual(told.map(([, due]) => due));
});
