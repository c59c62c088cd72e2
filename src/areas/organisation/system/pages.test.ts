import { expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { SystemBody } from './pages.ts';

const payments = example('domain', { title: 'Payments' }, { id: 'payments' });
const ledger = example('system', { title: 'Ledger', domain: 'payments', tier: 0 }, { id: 'ledger' });
const printer = example(
  'system',
  { title: 'Printer', domain: 'payments', dependsOn: ['ledger'], owner: null, gapReason: 'Its *team* was dissolved.' },
  { id: 'printer' },
);
const backups = example(
  'standard',
  { title: 'Backups', code: 'OPS-1', adoption: [{ system: 'ledger', state: 'met' }] },
  { id: 'backups' },
);

const bodyOf = (id: string) => exampleSite([payments, ledger, printer, backups]).pages('system', id)[0]?.body;

test('the page of a system shows its neighbours on both sides, and how it keeps to each standard', () => {
  expect(bodyOf('ledger')).toMatchObject({
    isGap: false,
    domain: { label: 'Payments', href: '/domains/payments/' },
    tier: 'Tier 0: the business stops without it',
    dependsOn: [],
    usedBy: [{ label: 'Printer', href: '/systems/printer/' }],
    notes: [{ topic: 'standards', title: 'Standards', rows: [{ label: 'Backups', state: { label: 'Met' } }] }],
  });
  expect(bodyOf('printer')).toMatchObject({
    dependsOn: [{ label: 'Ledger', href: '/systems/ledger/' }],
    notes: [{ topic: 'standards', glance: { label: '1 not judged' } }],
  });
});

test('a system without a team says so, and why', () => {
  expect(bodyOf('printer')).toMatchObject({ isGap: true, gap: 'Its <em>team</em> was dissolved.' });
});

test('what no team owns stands on the list of leaders, the worst first, with its reason', () => {
  const gap = (id: string, tier: number) =>
    example('system', { title: id, tier, domain: 'payments', owner: null, gapReason: 'Its *team* is gone.' }, { id });
  const { tools } = exampleSite([payments, ledger, gap('printer', 2), gap('rates', 1)]);
  expect(tools.list('systems-unowned', '2026-04-08').map(({ item, says }) => [item.label, says])).toEqual([
    ['rates', 'Its team is gone.'],
    ['printer', 'Its team is gone.'],
  ]);
});

test('the page of a system shows its objectives, least budget left first', () => {
  const objective = (id: string, good: number): Example => [
    example('slo', { title: id, target: 99, system: 'example-system' }, { id }),
    { file: `slos/${id}.csv`, text: `date,good,total\n2026-04-14,${good},1000\n` },
  ];
  const { body, anchors } = exampleSite([
    example('system'),
    example('system', {}, { id: 'other' }),
    example('domain'),
    ...objective('calm', 999),
    ...objective('spent', 985),
    example('slo', { system: 'other' }, { id: 'elsewhere' }),
  ]).page<SystemBody>('system');
  expect(anchors).toContain('objectives');
  const [objectives] = body.notes;
  expect(objectives?.glance?.label).toBe('overspent, 150 % gone');
  expect(objectives?.rows.map(({ label, href, state }) => [label, href, state?.label])).toEqual([
    ['spent', '/slos/spent/', 'overspent, 150 % gone'],
    ['calm', '/slos/calm/', '90 % left'],
  ]);
});
