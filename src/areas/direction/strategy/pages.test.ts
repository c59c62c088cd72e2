import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { strategyFacts, strategyGroup, strategyOrder } from './listing.ts';
import type { StrategyBody } from './pages.ts';

const text = 'Nothing new is built on a service that does not recover within 15 minutes.';
const recovery = (fields: Readonly<Record<string, unknown>> = {}) =>
  example('strategy', { title: 'Recovery', ...fields }, { id: 'recovery' });
const pageOf = (...content: Parameters<typeof exampleSite>[0]) =>
  exampleSite(content).page<StrategyBody>('strategy', 'recovery');

describe('the page of a strategy', () => {
  test('opens with its policies, each with an anchor and with what enforces it', () => {
    const { body, anchors } = pageOf(
      recovery({
        policies: [
          {
            id: 'recovery-first',
            text,
            implies: ['We *practise*.'],
            forbids: ['A launch without a restore.'],
            enforcedBy: ['metric/example-metric'],
          },
          { id: 'small-steps', text: 'We take small steps.' },
        ],
      }),
      example('metric', { title: 'Recovery time' }),
    );
    expect(anchors[0]).toBe('policies');
    expect(body.policies).toEqual([
      {
        id: 'recovery-first',
        anchor: 'policy-recovery-first',
        text,
        implies: ['We <em>practise</em>.'],
        forbids: ['A launch without a restore.'],
        enforcedBy: [{ label: 'Recovery time', href: '/metrics/example-metric/', kind: 'metric' }],
      },
      {
        id: 'small-steps',
        anchor: 'policy-small-steps',
        text: 'We take small steps.',
        implies: [],
        forbids: [],
        enforcedBy: [],
      },
    ]);
  });

  test('lists the outcomes that name it and those that its first steps work towards, each once', () => {
    const { body } = pageOf(
      recovery({
        actions: [
          { text: 'Restore it once.', owner: 'role/example-role', outcome: 'restored' },
          { text: 'Restore it again.', owner: 'role/example-role', outcome: 'restored' },
        ],
      }),
      example('role'),
      example('team'),
      example('metric'),
      example('outcome', { title: 'Restored', horizon: 'next', period: '2026-Q3' }, { id: 'restored' }),
      example('outcome', { title: 'Quiet', supports: ['strategy/recovery'], horizon: 'now' }, { id: 'quiet' }),
      example('outcome', { title: 'Elsewhere' }, { id: 'elsewhere' }),
    );
    expect(body.outcomes.map(({ label, facts }) => [label, ...facts])).toEqual([
      ['Quiet', 'Now', 'Q2 2026', '0 of 1 key result reached'],
      ['Restored', 'Next', 'Q3 2026', '0 of 1 key result reached'],
    ]);
  });

  test('names the strategy above it and those below', () => {
    const { body } = pageOf(
      recovery({ supports: ['organisation'], team: 'example-team' }),
      example('team', { title: 'Ledger' }),
      example('strategy', { title: 'Organisation' }, { id: 'organisation' }),
      example('strategy', { title: 'Backups', supports: ['recovery'] }, { id: 'backups' }),
    );
    expect(body.facts.slice(1)).toEqual([
      { label: 'For', links: [{ label: 'Ledger', href: '/teams/example-team/' }] },
      { label: 'Part of', links: [{ label: 'Organisation', href: '/strategies/organisation/' }] },
      { label: 'Continued in', links: [{ label: 'Backups', href: '/strategies/backups/' }] },
    ]);
  });

  test.each([
    ['2026-01-01', '2026-04-15', undefined],
    ['2026-01-01', '2026-04-14', 'Its horizon ended on 14 April 2026. Ask its owner what applies now.'],
    ['2026-04-16', '2026-12-31', 'It does not apply yet: it begins on 16 April 2026.'],
  ])('from %s to %s says of its horizon: %s', (from, to, note) => {
    expect(pageOf(recovery({ horizon: { from, to } })).body.standing).toBe(note);
  });

  test('sets a long one smaller on paper', () => {
    expect(pageOf(recovery()).body.isLong).toBe(false);
    const long = example('strategy', {}, { id: 'recovery', body: 'words '.repeat(700) });
    expect(pageOf(long).body.isLong).toBe(true);
  });
});

test('the index shows the organisation’s strategies first, the one that holds for longest at the top, and former ones last', () => {
  const horizon = (to: string) => ({ horizon: { from: '2025-01-01', to } });
  const { view, tools } = exampleSite([
    example('team', { title: 'Ledger' }),
    example('strategy', { ...horizon('2030-01-01'), status: 'archived' }, { id: 'archived' }),
    example('strategy', { ...horizon('2027-12-31'), team: 'example-team' }, { id: 'of-team' }),
    example('strategy', horizon('2025-12-31'), { id: 'before' }),
    example('strategy', horizon('2026-12-31'), { id: 'now' }),
  ]);
  const sorted = view.entriesOf('strategy').toSorted((a, b) => strategyOrder(a) - strategyOrder(b));
  expect(sorted.map((each) => [each.id, strategyGroup(each, tools), strategyFacts(each, tools)[0]])).toEqual([
    ['now', 'The whole organisation', 'until 31 December 2026'],
    ['before', 'The whole organisation', 'ended on 31 December 2025'],
    ['of-team', 'Ledger', 'until 31 December 2027'],
    ['archived', 'No longer in force', 'until 1 January 2030'],
  ]);
});
