import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ExperimentBody } from './pages.ts';

const lead = example('metric', {
  title: 'Review wait',
  unit: 'hours',
  direction: 'down',
  guardrails: ['change-fail-rate'],
  series: [
    { date: '2026-03-09', value: 9 },
    { date: '2026-03-16', value: 8 },
    { date: '2026-03-23', value: 6 },
    { date: '2026-03-30', value: 4 },
    { date: '2026-04-06', value: 4.2 },
  ],
});
const guardrail = example(
  'metric',
  {
    title: 'Change fail rate',
    unit: '%',
    direction: 'down',
    series: [
      { date: '2026-03-09', value: 10 },
      { date: '2026-04-06', value: 12 },
    ],
  },
  { id: 'change-fail-rate' },
);
const run = { started: '2026-03-16', ends: '2026-04-10' };

const pageOf = (fields: Readonly<Record<string, unknown>> = {}, ...others: readonly ReturnType<typeof example>[]) =>
  exampleSite([
    example('team', { title: 'Payments' }),
    lead,
    guardrail,
    example('experiment', { hypothesis: 'We *believe*.', ...run, ...fields }),
    ...others,
  ]).page<ExperimentBody>('experiment');

describe('the page of an experiment', () => {
  test.each([
    [{ started: '2026-04-20', ends: '2026-05-29' }, 'Planned, begins in 5 days'],
    [{ ends: '2026-04-16' }, 'Running, 1 day left'],
    [{ ends: '2026-04-15' }, 'Running, the result is read today'],
    [{}, 'Waiting for its result, 5 days past its end'],
    [{ result: 'refuted', learned: 'Size is not it.' }, 'Refuted, ran for 25 days'],
  ])('says where it stands: %j', (fields, expected) => {
    const { label, time } = pageOf(fields).body.standing;
    expect(`${label}, ${time}`).toBe(expected);
  });

  test('gives every result the same tone', () => {
    const tones = ['confirmed', 'refuted', 'inconclusive'].map(
      (result) => pageOf({ result, learned: 'Size is not it.' }).body.standing.tone,
    );
    expect(new Set(tones).size).toBe(1);
  });

  test('puts what was learned and what comes next first once there is a result', () => {
    expect(pageOf({ result: 'refuted', learned: 'It is *people*.', next: 'Undo it.' }).anchors).toEqual([
      'learned',
      'next',
      'progress',
      'why',
      'change',
    ]);
    expect(pageOf().anchors).toEqual(['progress', 'why', 'change']);
  });

  test('says what the number and its guardrails did from before it began to its end', () => {
    const rows = pageOf().body.progress?.rows.map(({ metric, before, now, change }) =>
      [metric.label, before?.value, now?.value, change?.text, change?.says].join(' | '),
    );
    expect(rows).toEqual([
      'Review wait | 9 hours | 4.2 hours | 4.8 hours less | better',
      'Change fail rate | 10\u00A0% | 12\u00A0% | 2 percentage points more | worse',
    ]);
  });

  test('draws the line around its days, with its beginning and its end', () => {
    const { chart } = pageOf().body.progress!;
    expect(chart?.points.map(({ at }) => at)).toEqual([
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
    ]);
    expect(chart?.marks).toEqual([
      { at: '2026-03-16', label: 'began' },
      { at: '2026-04-10', label: 'ended' },
    ]);
  });

  test('says nothing of progress before it has begun', () => {
    expect(pageOf({ started: '2026-04-20', ends: '2026-05-29' }).anchors).toEqual(['why', 'change']);
  });

  test('says that it is the focus of its team, or which one is', () => {
    expect(pageOf().body.focus).toBeUndefined();
    expect(pageOf({ focus: true }).body.focus).toMatchObject({
      team: { label: 'Payments' },
      quarter: { label: 'Q2 2026', href: undefined },
      other: undefined,
    });
    expect(pageOf({ focus: true }, example('outcome')).body.focus?.quarter.href).toBe('/quarters/2026-q2/');
    const other = example('experiment', { title: 'Pairing', focus: true }, { id: 'pairing' });
    expect(pageOf({}, other).body.focus).toMatchObject({ other: { label: 'Pairing' } });
  });

  test('stays without its number, and without those of others, where readers may not see them', () => {
    const site = exampleSite(
      [
        example('team', { visibility: 'public' }),
        lead,
        guardrail,
        example('experiment', { ...run, visibility: 'public' }),
        example('experiment', { ...run, visibility: 'public' }, { id: 'other' }),
      ],
      'public',
    );
    const { body, anchors } = site.page<ExperimentBody>('experiment');
    expect([body.progress, body.others]).toEqual([undefined, []]);
    expect(anchors).toEqual(['why', 'change']);
  });

  test('leads to what else was tried on its number, with what was learned', () => {
    const other = example(
      'experiment',
      {
        title: 'Pairing',
        quarter: '2026-Q1',
        started: '2026-01-12',
        ends: '2026-02-20',
        result: 'refuted',
        learned: 'It is *people*.',
      },
      { id: 'pairing' },
    );
    expect(pageOf({}, other).body.others).toMatchObject([
      { label: 'Pairing', quarter: 'Q1 2026', standing: { label: 'Refuted' }, learned: 'It is <em>people</em>.' },
    ]);
  });
});
