/** OpenSLO files become objectives; what cannot be carried is listed with its place, and a second run changes nothing. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Given } from '#model/options.ts';
import { memoryTree } from '#source/tree.ts';
import { openSlo as importer } from './importer.ts';

type Files = Readonly<Record<string, string>>;

const SYSTEMS: Files = {
  'systems/web-shop.yaml': 'title: Web shop\n',
  'systems/ledger.md': '---\ntitle: The ledger\n---\n\nText.\n',
};

function imported(source: Files, existing: Files = {}, given: Given = {}) {
  const read = importer.read(memoryTree(source), {
    owner: 'team/shop',
    today: '2026-04-15',
    existing: memoryTree({ ...SYSTEMS, ...existing }),
    given,
  });
  const files = Object.fromEntries(read.files.map(({ path, content }) => [path, String(content)]));
  const faults = read.faults.map(
    ({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`,
  );
  return { ...read, files, faults };
}

const fieldsOf = (source: string, path = 'slos/search.yaml') =>
  parse(imported({ 'x.yaml': source }).files[path] ?? 'null') as Readonly<Record<string, unknown>>;

const INDICATOR = `  indicator:
    metadata: { name: answers, displayName: Answers }
    spec:
      ratioMetric:
        good: { metricSource: { type: Prometheus, spec: { query: sum(ok) } } }
        total: { metricSource: { metricSourceRef: main, spec: { query: sum(all) } } }
`;
const REST = `  timeWindow: [{ duration: 28d, isRolling: true }]
  budgetingMethod: Occurrences
`;
const sloWith = (spec: string, name = 'search') =>
  `apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: ${name}, displayName: Search }\nspec:\n  service: web-shop\n${spec}`;
const USUAL = sloWith(`${INDICATOR}${REST}  objectives: [{ target: 0.995 }]\n`);

test('an SLO becomes an entry', () => {
  expect(fieldsOf(USUAL)).toEqual({
    title: 'Search',
    owner: 'team/shop',
    reviewed: '2026-04-15',
    system: 'web-shop',
    sli: {
      label: 'Answers',
      good: { query: 'sum(ok)', type: 'Prometheus' },
      total: { query: 'sum(all)', dataSource: 'main' },
    },
    target: 99.5,
    window: 'P28D',
    source: { file: 'x.yaml', name: 'search', service: 'web-shop' },
  });
});

const threshold = `  indicator: { metadata: { name: lag }, spec: { thresholdMetric: { metricSource: { type: X, spec: { query: lag } } } } }\n`;
const ratio = (metrics: string) => `  indicator: { metadata: { name: errors }, spec: { ratioMetric: ${metrics} } }\n`;
const query = (text: string) => `{ metricSource: { spec: { query: ${text} } } }`;

test.each<[string, string, object]>([
  [
    'bad events',
    `${ratio(`{ counter: true, bad: ${query('b')}, total: ${query('t')} }`)}${REST}  objectives: [{ targetPercent: 99.95 }]\n`,
    { sli: { label: 'errors', counter: true, bad: { query: 'b' }, total: { query: 't' } }, target: 99.95 },
  ],
  [
    'a stored ratio',
    `${ratio(`{ rawType: failure, raw: ${query('r')} }`)}${REST}  objectives: [{ target: 0.9 }]\n`,
    { sli: { label: 'errors', raw: { query: 'r' }, rawType: 'failure' }, target: 90 },
  ],
  [
    'a threshold',
    `${threshold}${REST}  objectives: [{ op: lte, value: 0.5, target: 0.99 }]\n`,
    { sli: { label: 'lag', threshold: { metric: { query: 'lag', type: 'X' }, op: 'lte', value: 0.5 } } },
  ],
  [
    'thresholds with several limits',
    `${threshold}${REST}  objectives: [{ op: lt, value: 1, target: 0.9 }, { displayName: Slow, op: lt, value: 5, target: 0.99 }]\n`,
    { target: 90, objectives: [{ label: 'Slow', target: 99, value: 5 }] },
  ],
  [
    'several targets',
    `${INDICATOR}${REST}  objectives: [{ displayName: Ours, target: 0.995 }, { displayName: SLA, target: 0.99 }]\n`,
    { target: 99.5, targetLabel: 'Ours', objectives: [{ label: 'SLA', target: 99 }] },
  ],
  [
    'parts with weights',
    `${REST}  objectives:\n    - { displayName: Web, target: 0.99, compositeWeight: 2, indicator: { metadata: { name: web }, spec: { ratioMetric: { good: ${query('g')}, total: ${query('t')} } } } }\n    - { displayName: App, target: 0.9, indicator: { metadata: { name: app }, spec: { ratioMetric: { bad: ${query('b')}, total: ${query('t')} } } } }\n`,
    {
      sli: { label: 'web', good: { query: 'g' }, total: { query: 't' } },
      target: 99,
      targetLabel: 'Web',
      weight: 2,
      objectives: [{ label: 'App', target: 90, sli: { label: 'app', bad: { query: 'b' }, total: { query: 't' } } }],
    },
  ],
  [
    'slices',
    `${INDICATOR}  timeWindow: [{ duration: 4w, isRolling: true }]\n  budgetingMethod: Timeslices\n  objectives: [{ target: 0.99, timeSliceTarget: 0.95, timeSliceWindow: 5 }]\n`,
    { window: 'P4W', budgetingMethod: 'timeslices', timeSlice: { target: 95, window: 'PT5M' } },
  ],
  [
    'the mean of slices',
    `${INDICATOR}  timeWindow: [{ duration: 1Q, isRolling: true }]\n  budgetingMethod: RatioTimeslices\n  objectives: [{ target: 0.99, timeSliceWindow: 1h }]\n`,
    { window: 'P3M', budgetingMethod: 'ratio-timeslices', timeSlice: { window: 'PT1H' } },
  ],
  [
    'months of the calendar',
    `${INDICATOR}  timeWindow: [{ duration: 1M, calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin } }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.99 }]\n`,
    { window: { calendar: 'month', timeZone: 'Europe/Berlin', start: '2026-01-01' } },
  ],
  [
    'two weeks of the calendar from noon',
    `${INDICATOR}  timeWindow: [{ duration: 2w, isRolling: false, calendar: { startTime: '2026-01-05 12:00:00', timeZone: UTC } }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.99 }]\n`,
    { window: { calendar: 'week', every: 2, timeZone: 'UTC', start: '2026-01-05T12:00' } },
  ],
])('reads %s', (_, spec, fields) => {
  expect(fieldsOf(sloWith(spec))).toMatchObject(fields);
});

test('parts in documents of their own come together, whatever their file', () => {
  const { files, faults, notes } = imported({
    'slo.yaml': sloWith(
      `  indicatorRef: answers\n${REST}  objectives: [{ target: 0.99 }]\n  alertPolicies: [{ alertPolicyRef: fast }, slow]\n`,
    ),
    'parts.yaml': `# Parts
---
apiVersion: openslo/v1
kind: SLI
metadata: { name: answers }
spec: { ratioMetric: { good: ${query('g')}, total: { metricSource: { metricSourceRef: main, spec: { query: t } } } } }
---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: main }
spec: { type: Prometheus, connectionDetails: { accessKey: secret } }
---
apiVersion: openslo/v1
kind: AlertPolicy
metadata: { name: fast, displayName: Fast burn }
spec: { alertWhenBreaching: true, alertWhenNoData: true, conditions: [{ conditionRef: quick }], notificationTargets: [{ targetRef: on-call }] }
---
apiVersion: openslo/v1
kind: AlertCondition
metadata: { name: quick }
spec: { severity: page, condition: { kind: burnrate, op: gte, threshold: 14.4, lookbackWindow: 1h, alertAfter: 5m } }
`,
    'list.json': JSON.stringify([
      {
        apiVersion: 'openslo/v1',
        kind: 'AlertPolicy',
        metadata: { name: 'slow' },
        spec: {
          conditions: [
            {
              kind: 'AlertCondition',
              metadata: { name: 'c' },
              spec: { severity: 'ticket', condition: { threshold: 1, lookbackWindow: '3d' } },
            },
          ],
        },
      },
      { apiVersion: 'openslo/v1', kind: 'SLI', metadata: { name: 'lonely' }, spec: { thresholdMetric: {} } },
    ]),
  });
  expect(faults).toEqual([]);
  expect(parse(files['slos/search.yaml'] ?? '')).toMatchObject({
    sli: { label: 'answers', good: { query: 'g' }, total: { query: 't', type: 'Prometheus', dataSource: 'main' } },
    alertPolicies: [
      {
        label: 'Fast burn',
        severity: 'page',
        burnRate: 14.4,
        lookback: 'PT1H',
        alertAfter: 'PT5M',
        alertWhen: ['breaching', 'no-data'],
      },
      { label: 'slow', severity: 'ticket', burnRate: 1, lookback: 'P3D' },
    ],
  });
  expect(JSON.stringify(files)).not.toContain('secret');
  expect(notes.slice(0, -1)).toEqual([
    'list.json:1:265 SLI `lonely` is not carried: no objective names it',
    'parts.yaml:9:7 DataSource `main` is not carried: only its name and type are carried: how to reach it is nobody’s business here',
    'parts.yaml:16:118 `spec.notificationTargets` is not carried: who is told stays with the tool that tells them',
  ]);
});

test('what an entry has no field for is listed with its place', () => {
  const { notes } = imported({
    'x.yaml': `${sloWith(INDICATOR + REST)}  objectives:
    - displayName: Good
      op: gt
      target: 0.99
      composite: { maxBurnRate: 2 }
  team: shop
---
apiVersion: openslo/v1
kind: Service
metadata: { name: web-shop }
spec: { description: The shop. }
`,
  });
  expect(notes.slice(0, -1)).toEqual([
    'x.yaml:16:11 `spec.objectives[0].op` is not carried: it says nothing without a `value` to compare with',
    'x.yaml:18:18 `spec.objectives[0].composite` is not carried: an entry has no field for it',
    'x.yaml:19:9 `spec.team` is not carried: an entry has no field for it',
    'x.yaml:22:7 Service `web-shop` is not carried: a service is a system of the playbook, which is written there',
  ]);
});

test.each<[string, string, readonly string[]]>([
  [
    'another version',
    'apiVersion: openslo/v1alpha\nkind: SLO\n',
    ['x.yaml:1:13 Unexpected `openslo/v1alpha`, expected `openslo/v1`'],
  ],
  [
    'no window',
    sloWith(`${INDICATOR}  budgetingMethod: Occurrences\n  objectives: [{ target: 0.99 }]\n`),
    ['x.yaml:5:3 Missing `timeWindow`, expected one with a `duration`'],
  ],
  [
    'a window in words',
    sloWith(
      `${INDICATOR}  timeWindow: [{ duration: 28 days }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.99 }]\n`,
    ),
    ['x.yaml:12:28 Unexpected `28 days`, expected a number and a letter, such as `28d` or `1M`'],
  ],
  [
    'a target of everything',
    sloWith(`${INDICATOR}${REST}  objectives: [{ target: 1 }]\n`),
    ['x.yaml:14:26 Unexpected `1`, expected `target` between 0 and 1, or `targetPercent` between 0 and 100'],
  ],
  [
    'no objective',
    sloWith(`${INDICATOR}${REST}`),
    ['x.yaml:5:3 Missing `objectives`, expected at least one with a `target`'],
  ],
  [
    'an indicator that is not there',
    sloWith(`  indicatorRef: gone\n${REST}  objectives: [{ target: 0.9 }]\n`),
    ['x.yaml:6:17 Unexpected `gone`, expected the name of an SLI among these files'],
  ],
  [
    'a threshold without a limit',
    sloWith(`${threshold}${REST}  objectives: [{ target: 0.9 }]\n`),
    ['x.yaml:9:16 Missing limit, expected `op` (lt, lte, gt or gte) and `value`, because the metric is a threshold'],
  ],
  [
    'a method of its own',
    sloWith(
      `${INDICATOR}  timeWindow: [{ duration: 28d }]\n  budgetingMethod: Feelings\n  objectives: [{ target: 0.9 }]\n`,
    ),
    ['x.yaml:13:20 Unexpected `Feelings`, expected `Occurrences`, `Timeslices` or `RatioTimeslices`'],
  ],
  [
    'the same name twice',
    `${USUAL}---\n${USUAL}`,
    ['x.yaml:18:19 Unexpected `search` again, expected each name once; x.yaml has it too'],
  ],
  [
    'an impossible zone',
    sloWith(
      `${INDICATOR}  timeWindow: [{ duration: 1M, calendar: { startTime: 2026-01-01, timeZone: Berlin } }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.99 }]\n`,
    ),
    ['x.yaml:12:77 Unexpected `Berlin`, expected a name such as `Europe/Berlin`'],
  ],
])('refuses %s at its place', (_, source, expected) => {
  expect(imported({ 'x.yaml': source }).faults).toEqual(expected);
});

describe('the system', () => {
  const of = (service: string, given: Given = {}, extra = '') => {
    const { files, faults } = imported({ 'x.yaml': USUAL.replace('web-shop', service) + extra }, {}, given);
    return [/^system: (.*)$/m.exec(files['slos/search.yaml'] ?? '')?.[1], ...faults];
  };
  const service = '---\napiVersion: openslo/v1\nkind: Service\nmetadata: { name: lgr, displayName: The Ledger }\n';
  const unknown = (name: string) => `x.yaml:5:12 Unexpected service \`${name}\`, expected a system of this playbook`;

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['is the one of that id', of('web-shop'), ['web-shop']],
    ['is the one of that title', of('The Ledger'), ['ledger']],
    ['is the one that the service is called like', of('lgr', {}, service), ['ledger']],
    ['is the one that was typed', of('shop', { system: 'web-shop' }), ['web-shop']],
    ['is the one that was typed for this service', of('shop', { system: 'shop=ledger,x=web-shop' }), ['ledger']],
    ['is not invented', of('shop'), ['shop', unknown('shop')]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('once more', () => {
  const [first] = [imported({ 'x.yaml': USUAL }).files];

  test('nothing changes where nothing has changed', () => {
    expect(imported({ 'x.yaml': USUAL }, first).files).toEqual(first);
  });

  const OWN = `---
# Agreed with the shop.
title: Search
owner: team/search # not the shop
reviewed: 2026-05-01
system: ledger
sli:
  label: Answers
  good: { query: sum(ok), type: Prometheus, means: Answers without an error }
  total: { query: sum(all), dataSource: main }
target: 99.5
window: P28D
budgetingMethod: occurrences
budgetPolicy: We stop.
x-room: North
source: { file: x.yaml, name: search, service: web-shop }
---

Why it is so.
`;

  test('what was written here is left as it is, to the byte', () => {
    expect(imported({ 'x.yaml': USUAL }, { 'slos/my-name.md': OWN }).files).toEqual({ 'slos/my-name.md': OWN });
  });

  test('what OpenSLO says anew is taken over, and nothing else is lost', () => {
    const { files, faults } = imported(
      { 'x.yaml': USUAL.replace('0.995', '0.99').replace('sum(ok)', 'sum(good)') },
      { 'slos/my-name.md': OWN },
    );
    expect(faults).toEqual([]);
    const text = files['slos/my-name.md'] ?? '';
    expect(text).toContain('target: 99\n');
    expect(text).toContain('means: Answers without an error');
    expect(text).toContain('query: sum(good)');
    for (const kept of [
      '# Agreed with the shop.',
      'owner: team/search # not the shop',
      'system: ledger',
      'budgetPolicy: We stop.',
      'x-room: North',
      '---\n\nWhy it is so.\n',
    ])
      expect(text).toContain(kept);
  });

  test('what the source no longer says goes, and what has gone there is only reported', () => {
    const alerting = USUAL.replace(
      '  objectives:',
      '  alertPolicies: [{ kind: AlertPolicy, metadata: { name: a }, spec: { conditions: [{ spec: { condition: { threshold: 2, lookbackWindow: 1h } } }] } }]\n  objectives:',
    );
    const before = imported({ 'x.yaml': alerting }).files;
    expect(before['slos/search.yaml']).toContain('alertPolicies');
    expect(imported({ 'x.yaml': USUAL }, before).files['slos/search.yaml']).not.toContain('alertPolicies');
    const { files, notes } = imported({ 'x.yaml': USUAL.replace('name: search,', 'name: other,') }, before);
    expect(Object.keys(files)).toEqual(['slos/other.yaml']);
    expect(notes).toContain(
      '`slos/search.yaml` came from `x.yaml`, where no `search` is any more: delete it, or delete its `source`',
    );
  });

  test('an entry that was written by hand is not overwritten', () => {
    const { files, faults } = imported({ 'x.yaml': USUAL }, { 'slos/search.yaml': 'title: Ours\n' });
    expect(files).toEqual({});
    expect(faults).toEqual(['x.yaml:3:19 Unexpected `search`, expected a name that no objective of this playbook has']);
  });

  test('a policy can be given for what is new', () => {
    expect(imported({ 'x.yaml': USUAL }, {}, { policy: 'We stop.' }).files['slos/search.yaml']).toContain(
      'budgetPolicy: We stop.',
    );
  });
});

test('what is nothing of OpenSLO is set aside', () => {
  expect(
    imported({ 'a.yaml': 'kind: Deployment\n', 'b.txt': 'x', 'c.yaml': `${USUAL}---\nkind: Deployment\n` }).setAside,
  ).toEqual([
    { file: 'a.yaml', reason: 'it holds nothing of OpenSLO', isForeign: true },
    { file: 'b.txt', reason: 'it is neither YAML nor JSON', isForeign: true },
    { file: 'c.yaml', reason: '1 of its documents are not of OpenSLO' },
  ]);
});
