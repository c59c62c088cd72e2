/** What the home page and a health check are told of error budgets. */
import { expect, test } from 'vitest';
import { example, type ExampleFile } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { sloAttention, sloFigures } from './attention.ts';
import { sloIndex } from './index-list.ts';

const objective = (id: string, good: number, fields: Readonly<Record<string, unknown>> = {}) => [
  example('slo', { title: id, target: 99, ...fields }, { id }),
  { file: `slos/${id}.csv`, text: `date,good,total\n2026-04-14,${good},1000\n` } satisfies ExampleFile,
];
const siteWith = (...slos: readonly ReturnType<typeof objective>[]) =>
  exampleSite([example('system', { title: 'Ledger' }), example('domain'), ...slos.flat()]);

test('a budget that is spent needs attention, and two of them lead to the list', () => {
  const one = siteWith(objective('spent', 980), objective('calm', 1000));
  expect(sloAttention(one.view.entriesOf('slo'), one.tools)).toEqual([
    { label: '1 error budget spent', href: '/slos/spent/' },
  ]);
  const two = siteWith(
    objective('spent', 980),
    objective('empty', 990),
    objective('former', 0, { status: 'archived' }),
  );
  expect(sloAttention(two.view.entriesOf('slo'), two.tools)).toEqual([
    { label: '2 error budgets spent', href: '/slos/' },
  ]);
  const none = siteWith(objective('calm', 1000));
  expect(sloAttention(none.view.entriesOf('slo'), none.tools)).toEqual([]);
});

test('a health check is told of what is spent or nearly so, the most pressing first', () => {
  const { tools, view } = siteWith(objective('low', 992), objective('calm', 1000), objective('spent', 970));
  expect(sloFigures(view.entriesOf('slo'), tools)).toEqual([
    {
      register: 'slos',
      text: 'Ledger: overspent, 300 % gone',
      source: { label: 'spent', href: '/slos/spent/' },
      unit: 'team/example-team',
    },
    {
      register: 'slos',
      text: 'Ledger: 20 % left',
      source: { label: 'low', href: '/slos/low/' },
      unit: 'team/example-team',
    },
  ]);
  expect(tools.figures('slos')).toHaveLength(2);
});

test('lists begin with what has least left, and end with what nobody knows', () => {
  const { tools, view } = siteWith(
    objective('calm', 1000),
    [example('slo', { title: 'unknown' }, { id: 'unknown' })],
    objective('spent', 970),
  );
  expect(sloIndex.preview(view.entriesOf('slo'), tools).map(({ label, facts }) => [label, ...facts])).toEqual([
    ['spent', 'overspent, 300 % gone'],
    ['calm', '100 % left'],
    ['unknown', 'no numbers'],
  ]);
});
