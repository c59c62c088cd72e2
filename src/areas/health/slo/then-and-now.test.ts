import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { thenAndNow } from './then-and-now.ts';

/** Two windows of two days each, of which the first lost 5 of 20 that may fail, and the second 30. */
const TWO_WINDOWS = [1000, 995, 990, 980].map((good, index) => `2026-04-${11 + index},${good},1000`);

const chartOf = (rows: readonly string[], fields: Readonly<Record<string, unknown>> = {}) => {
  const { entry, tools } = exampleSite([
    example('slo', { target: 99, window: 'P2D', ...fields }, { id: 'answers' }),
    { file: 'slos/answers.csv', text: `date,good,total\n${rows.join('\n')}\n` },
    example('system'),
    example('domain'),
  ]);
  return thenAndNow([entry('slo', 'answers')], tools);
};

test('shows what was left at the end of the window before, and what is left now, under the name of the system', () => {
  expect(chartOf(TWO_WINDOWS)).toMatchObject({
    before: 'Window before',
    after: 'now',
    items: [{ name: 'Ledger', before: 75, after: -50 }],
  });
});

test.each([
  ['the numbers begin within the window before', TWO_WINDOWS.slice(1), {}],
  ['there are no numbers', [], {}],
  ['its objective is no longer in force', TWO_WINDOWS, { status: 'archived' }],
])('shows nothing where %s', (_, rows, fields) => {
  expect(chartOf(rows, fields)).toBeUndefined();
});

test('of calendar windows the whole one before is compared with the present one so far', () => {
  const window = { calendar: 'week', timeZone: 'UTC', start: '2026-01-05' };
  // Monday 6 April to Sunday 12 April, and the two days after it.
  const rows = Array.from(
    { length: 9 },
    (_, index) => `2026-04-${String(6 + index).padStart(2, '0')},${index < 7 ? 995 : 1000},1000`,
  );
  expect(chartOf(rows, { window })?.items).toMatchObject([{ before: 50, after: 100 }]);
});
