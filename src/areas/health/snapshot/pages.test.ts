import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { SnapshotBody } from './pages.ts';
import { action, exampleSnapshot } from './rule-examples.ts';

const scale = ['worse', 'between', 'better'].map((id, index) => ({
  id,
  label: id,
  definition: `It is ${id}.`,
  glyph: ['▼', '◆', '▲'][index],
}));
const question = (id: string, reverseScored = false) => ({
  id,
  text: `How is *${id}*?`,
  looksGood: ['Fine.'],
  looksBad: ['Bad.'],
  reverseScored,
});
const check = (fields: object = {}) =>
  example('health-check', {
    scale,
    areas: [{ id: 'team', label: 'The team', questions: [question('pace'), question('fear', true), question('joy')] }],
    comparability: 'trend',
    ...fields,
  });
const winter = exampleSnapshot(
  {
    date: '2026-01-08',
    results: { pace: { answer: 'worse' }, fear: { answer: 'worse' } },
    actions: [action('lights'), action('tests', { status: 'done' })],
  },
  'winter',
);
const spring = exampleSnapshot(
  {
    date: '2026-04-08',
    results: {
      pace: { answer: 'between', distribution: { worse: 1, between: 4 }, trend: 'better' },
      fear: { answer: 'better', comment: 'We *fear* releases.' },
      joy: { notApplicable: 'Nobody was in the mood.' },
    },
    actions: [action('cake'), action('lights', { due: '2026-04-14' }), action('plants', { status: 'dropped' })],
  },
  'spring',
);

const bodyOf = (fields: object = {}) =>
  exampleSite([check(fields), winter, spring]).page<SnapshotBody>('snapshot', 'spring').body;
const given = (body: SnapshotBody) => body.areas[0]?.questions.map((each) => each.given);

describe('the page of a snapshot', () => {
  test('says what was answered, and compares it with the last time; a reversed question is turned round', () => {
    expect(given(bodyOf())?.map((each) => each && [each.label, each.tone, ...each.changes])).toEqual([
      ['between', 'middle', 'better than last time', 'felt better'],
      ['better', 'bad', 'worse than last time'],
      undefined,
    ]);
  });

  test('compares nothing where the check says never', () => {
    const body = bodyOf({ comparability: 'never' });
    expect(given(body)?.map((each) => each?.changes)).toEqual([['felt better'], [], undefined]);
    expect(body.trend).toBeUndefined();
  });

  test('leads to the trend of its unit', () => {
    expect(bodyOf().trend?.href).toBe('/health-checks/example-health-check/results/example-team/');
  });

  test('puts first what is still open from before', () => {
    expect(
      bodyOf().actions?.items.map(({ id, status, carried }) => `${id} ${status}${carried ? ', carried' : ''}`),
    ).toEqual(['lights overdue, carried', 'cake open', 'plants dropped']);
  });

  test('counts no answers of fewer people than the check asks for, whatever rules are off', () => {
    const votesOf = (minRespondents: number) => given(bodyOf({ minRespondents }))?.[0]?.votes.length;
    expect(votesOf(5)).toBeGreaterThan(0);
    expect(votesOf(6)).toBe(0);
  });

  test('gives the reason why a question does not apply', () => {
    expect(bodyOf().areas[0]?.questions[2]).toMatchObject({ notApplicable: 'Nobody was in the mood.' });
  });
});
