import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { principle as kind } from './kind.ts';
import type { PrincipleBody } from './pages.ts';

const owner = (fields: Readonly<Record<string, unknown>> = {}) => example('principle', fields, { id: 'one-owner' });
const pageOf = (...content: Parameters<typeof exampleSite>[0]) =>
  exampleSite(content).page<PrincipleBody>('principle', 'one-owner');

describe('the page of a principle', () => {
  test('shows the rule, its reason and what it means for a design', () => {
    const { body, anchors } = pageOf(owner({ statement: 'We *ask*.' }));
    expect(body).toMatchObject({
      statement: 'We <em>ask</em>.',
      implications: ['Other services ask the owner, or listen to its events.'],
    });
    expect(anchors).toEqual(['implications', 'serves']);
  });

  test('names the outcomes that it serves, and the strategies behind them', () => {
    const { body } = pageOf(
      owner({ servesOutcomes: ['agreed-orders'] }),
      example('role'),
      example('team'),
      example('metric'),
      example('strategy', { title: 'Recovery' }),
      example('outcome', { title: 'Orders agree', supports: ['strategy/example-strategy'] }, { id: 'agreed-orders' }),
    );
    expect(body.serves).toEqual([
      {
        label: 'Orders agree',
        href: '/outcomes/agreed-orders/',
        strategies: [{ label: 'Recovery', href: '/strategies/example-strategy/' }],
      },
    ]);
  });

  test('names the policies that rely on it, in the words of their strategy', () => {
    const policies = [
      { id: 'recovery-first', text: 'Recovery comes first.' },
      { id: 'one-writer', text: 'One *service* writes.', enforcedBy: ['principle/one-owner'] },
    ];
    expect(pageOf(owner(), example('strategy', { title: 'Recovery', policies })).body.enforces).toEqual([
      {
        text: 'One <em>service</em> writes.',
        href: '/strategies/example-strategy/#policy-one-writer',
        strategy: 'Recovery',
      },
    ]);
  });

  test('tells exceptions from standards and decisions that use it', () => {
    const { body, anchors } = pageOf(
      owner({ exceptions: ['shared-table'] }),
      example('decision', { title: 'A shared table', number: 4, expires: '2026-07-01' }, { id: 'shared-table' }),
      example('standard', { title: 'Ownership of data', related: ['principle/one-owner'] }),
      example('guide', { title: 'How we design', related: ['principle/one-owner'] }),
    );
    expect(body.exceptions.map(({ decision, expires }) => [decision.title, expires])).toEqual([
      ['A shared table', '2026-07-01'],
    ]);
    expect(body.mentions.map(({ label }) => label)).toEqual(['Ownership of data']);
    expect(anchors).toEqual(['implications', 'serves', 'exceptions', 'mentions']);
  });
});

test('the index shows the rule itself, which is what people look for', () => {
  const entry = exampleSite([owner({ statement: 'We ask.', summary: 'How we begin.' })]).entry(
    'principle',
    'one-owner',
  );
  expect(kind.index?.sentence?.(entry)).toBe('We ask.');
});
