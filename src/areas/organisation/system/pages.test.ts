import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Missing } from '../missing/missing.ts';
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
    night: { dependsOn: [], usedBy: [{ label: 'Printer', href: '/systems/printer/', isGap: true }] },
    notes: [{ topic: 'standards', title: 'Standards', rows: [{ label: 'Backups', state: { label: 'Met' } }] }],
  });
  expect(bodyOf('printer')).toMatchObject({
    night: {
      dependsOn: [{ label: 'Ledger', href: '/systems/ledger/', owner: { label: 'Example team' }, isGap: false }],
    },
    notes: [{ topic: 'standards', glance: { label: '1 not judged' } }],
  });
});

describe('who is paged for a system', () => {
  const nightOf = (fields: object, team: Readonly<Record<string, unknown>> = {}) =>
    exampleSite([
      payments,
      example('team', team),
      example('system', { domain: 'payments', tier: 1, ...fields }, { id: 'ledger' }),
    ]).page<SystemBody>('system', 'ledger').body.night;
  const runbook = { label: 'It is slow', url: 'https://runbooks.example.org/slow' };

  test('finds its team, how to reach it and what to follow', () => {
    expect(nightOf({ runbooks: [runbook] }, { chat: '#keepers', onCall: 'Page *keepers*.' })).toMatchObject({
      owner: { label: 'Example team' },
      chat: '#keepers',
      onCall: 'Page <em>keepers</em>.',
      runbooks: [{ label: 'It is slow', href: 'https://runbooks.example.org/slow' }],
      missing: { owner: undefined, onCall: undefined, runbooks: undefined },
    });
  });

  test('reads what the system says itself before what its team says', () => {
    expect(nightOf({ onCall: 'Page `ledger`.' }, { onCall: 'A rota.' }).onCall).toBe('Page <code>ledger</code>.');
  });

  test.each([
    ['is told loudly what is missing', {}, { onCall: true, runbooks: true, objectives: true, source: false }],
    [
      'is told quietly where it can wait',
      { tier: 2 },
      { onCall: false, runbooks: false, objectives: false, source: false },
    ],
    [
      'is asked for the tier of what has none',
      { tier: undefined, repo: 'https://code.example.org/' },
      { onCall: false, runbooks: false, objectives: false, tier: false },
    ],
    [
      'is told first that no team owns it',
      { owner: null, gapReason: 'Gone.', runbooks: [runbook] },
      { owner: true, onCall: true, objectives: true, source: false },
    ],
    ['is not told what a library needs no one for', { type: 'library', tier: 3 }, { source: false }],
    ['is told of nothing that is out of use', { lifecycle: 'retired' }, {}],
  ])('%s', (_, fields, expected) => {
    const missing: Readonly<Record<string, Missing | undefined>> = nightOf(fields).missing;
    const told = Object.entries(missing).flatMap(([fact, gap]) =>
      gap === undefined ? [] : [[fact, gap.isUrgent] as const],
    );
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  test('finds beside each gap what to do and where it is written', () => {
    const { body } = exampleSite([
      payments,
      example('system', { domain: 'payments', tier: 1 }, { id: 'ledger' }),
      {
        file: 'playbook.yaml',
        text: 'name: Example\ndescription: An example.\nrepository: { url: "https://github.com/example/playbook" }\n',
      },
    ]).page<SystemBody>('system', 'ledger');
    const { onCall, objectives } = body.night.missing;
    expect(onCall).toMatchObject({
      what: 'Nobody has said who is on call.',
      toDo: 'Say how to reach them, here or on the page of the owner.',
      add: { label: 'On call', href: expect.stringMatching(/systems\/ledger\.yaml/) as string },
    });
    expect(objectives?.what).toBe('None is agreed.');
  });

  test('sees which of its neighbours is not in order now', () => {
    const { body } = exampleSite([
      payments,
      example('system', { domain: 'payments', dependsOn: ['stream'] }, { id: 'ledger' }),
      example('system', { title: 'Stream', domain: 'payments' }, { id: 'stream' }),
      example('slo', { title: 'spent', target: 99, system: 'stream' }, { id: 'spent' }),
      { file: 'slos/spent.csv', text: 'date,good,total\n2026-04-14,985,1000\n' },
    ]).page<SystemBody>('system', 'ledger');
    expect(body.night.dependsOn[0]?.pressing).toMatchObject([
      { label: 'overspent, 150 % gone', tone: 'bad', href: '/systems/stream/#objectives' },
    ]);
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
