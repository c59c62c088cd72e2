import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { BehavioursBody } from './pages.ts';

const everyone = example('behaviours', {
  title: 'Everyone',
  expectations: [
    { id: 'asks-early', group: 'working-together', text: 'Asks *early*.' },
    { id: 'says-bad-news', group: 'working-together', levels: ['senior-engineer'], text: 'Says bad news at once.' },
  ],
});
const engineering = example('ladder', { extends: ['behaviours/example-behaviours'] }, { id: 'engineering' });
const onCall = example(
  'ladder',
  {
    title: 'On-call ladder',
    extends: ['engineering'],
    overrides: [
      { expectation: 'asks-early', text: 'Asks *within the hour*.', reason: 'Customers wait.' },
      { expectation: 'says-bad-news', text: null, reason: 'The alarm has said it.' },
    ],
  },
  { id: 'on-call' },
);
const data = example(
  'ladder',
  {
    title: 'Data ladder',
    disciplines: [{ id: 'analytics', label: 'Analytics', adds: ['example-behaviours'] }],
  },
  { id: 'data' },
);

const pageOf = (...content: Parameters<typeof exampleSite>) =>
  exampleSite(...content).page<BehavioursBody>('behaviours');

describe('the page of a shared set', () => {
  test('lists who shares it, through other ladders and through disciplines too', () => {
    expect(pageOf([everyone, engineering, onCall, data]).body.sharedBy).toEqual([
      { ladder: { label: 'Data ladder', href: '/ladders/data/' }, discipline: 'Analytics', asked: 2 },
      { ladder: { label: 'Engineering ladder', href: '/ladders/engineering/' }, discipline: undefined, asked: 2 },
      { ladder: { label: 'On-call ladder', href: '/ladders/on-call/' }, discipline: undefined, asked: 1 },
    ]);
  });

  test('says what each ladder makes of an expectation', () => {
    const [group] = pageOf([everyone, engineering, onCall]).body.groups;
    expect(group?.expectations.map(({ text, asked }) => [text, asked])).toEqual([
      [
        'Asks <em>early</em>.',
        [
          { ladder: 'Engineering ladder', leftOut: false },
          {
            ladder: 'On-call ladder',
            leftOut: false,
            instead: 'Asks <em>within the hour</em>.',
            reason: 'Customers wait.',
          },
        ],
      ],
      [
        'Says bad news at once.',
        [
          {
            ladder: 'Engineering ladder',
            leftOut: false,
            levels: [{ label: 'Senior engineer', href: '/ladders/engineering/senior-engineer/' }],
          },
          { ladder: 'On-call ladder', leftOut: true, reason: 'The alarm has said it.' },
        ],
      ],
    ]);
  });

  test('has in its contents what it prints', () => {
    expect(pageOf([everyone]).anchors).toEqual(['group-working-together', 'shared-by']);
  });

  test('knows nothing of ladders that the audience may not see', () => {
    const hidden = { ...onCall, data: { ...onCall.data, visibility: 'restricted' } };
    expect(JSON.stringify(pageOf([everyone, engineering, hidden]).body)).not.toMatch(/On-call|Customers wait/);
  });
});
