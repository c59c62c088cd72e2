import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RiskBody } from './pages.ts';

const teams = [
  example('team', { title: 'Payments' }, { id: 'payments' }),
  example('team', { title: 'Platform' }, { id: 'platform' }),
];
const accounts = {
  type: 'dependency',
  title: 'Test accounts',
  team: 'payments',
  dependsOn: 'team/platform',
  neededBy: '2026-04-20',
};
const shown = (data: Readonly<Record<string, unknown>>, ...more: readonly ReturnType<typeof example>[]) =>
  exampleSite([...teams, example('risk', data), ...more]).page<RiskBody>('risk');

describe('the page of a risk', () => {
  test('says what may happen, what is done next, and how much it would matter', () => {
    const { body, anchors } = shown({
      statement: 'If *this*, then that.',
      likelihood: 4,
      next: { text: 'Try *it*.', due: '2026-04-13' },
    });
    expect(body).toMatchObject({
      statement: 'If <em>this</em>, then that.',
      next: { text: 'Try <em>it</em>.', due: { isLate: true, says: '2 days late' } },
      owner: { label: 'Example team' },
    });
    expect(body.facts[0]?.html).toBe('16 of 25: likelihood 4 × impact 4');
    expect(anchors).toEqual(['next']);
  });

  test('of a dependency says who waits for whom, and what else stands between the two, either way', () => {
    const { body } = shown(
      accounts,
      example('domain'),
      example('system', { title: 'Ledger', owner: 'payments' }, { id: 'ledger' }),
      example('risk', { ...accounts, title: 'Back', team: 'platform', dependsOn: 'system/ledger' }, { id: 'back' }),
      example('risk', { ...accounts, title: 'Own', dependsOn: 'team/payments' }, { id: 'own' }),
      example('risk', { ...accounts, title: 'Over', state: 'closed' }, { id: 'over' }),
    );
    expect(body.dependency).toMatchObject({
      team: { label: 'Payments' },
      on: { label: 'Platform' },
      neededBy: { says: 'in 5 days', isLate: false },
      agreed: 'Not agreed',
      tone: 'bad',
    });
    expect(body.between.map(({ label }) => label)).toEqual(['Back']);
  });

  test('without an owner or a next step says so', () => {
    const { body } = shown({ owner: undefined });
    expect(body).toMatchObject({ owner: undefined, next: undefined, sections: { next: { id: 'next' } } });
  });

  test('says what moved in the week before', () => {
    const past = [{ day: '2026-04-01', content: [...teams, example('risk', { likelihood: 2, agreed: true })] }];
    const site = exampleSite([...teams, example('risk', { likelihood: 4, trend: 'worse' })], 'internal', past);
    expect(site.page<RiskBody>('risk').body.moved).toBe(
      'Since 8 April 2026: likelihood 2 → 4, trend ▲ worse, no longer agreed.',
    );
  });
});
