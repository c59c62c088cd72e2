import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Missing } from '../missing/missing.ts';
import type { TeamBody } from './pages.ts';

const billing = example(
  'team',
  {
    title: 'Billing',
    mission: 'Every customer pays *once*.',
    interactions: [
      { team: 'platform', mode: 'x-as-a-service', purpose: 'We use the pipeline.' },
      { team: 'reliability', mode: 'facilitating', purpose: 'They help us.', until: '2026-03-31' },
    ],
  },
  { id: 'billing' },
);
const platform = example(
  'team',
  {
    title: 'Platform',
    type: 'platform',
    interactions: [{ team: 'billing', mode: 'x-as-a-service', purpose: 'They use the *pipeline*.' }],
  },
  { id: 'platform' },
);
const reliability = example('team', { title: 'Reliability' }, { id: 'reliability' });
const invoice = example('term', { title: 'Invoice', owner: 'team/billing' }, { id: 'invoice' });

const pageOf = (id: string, site = exampleSite([billing, platform, reliability, invoice])) =>
  site.page<TeamBody>('team', id);

describe('the page of a team', () => {
  test('shows both sides of how two teams work together', () => {
    expect(pageOf('billing').body.relations).toMatchObject([
      {
        team: { label: 'Platform', href: '/teams/platform/' },
        mode: { label: 'X-as-a-service' },
        purpose: 'We use the pipeline.',
        theirPurpose: 'They use the <em>pipeline</em>.',
        isOver: false,
      },
      {
        team: { label: 'Reliability' },
        purpose: 'They help us.',
        theirPurpose: undefined,
        until: '2026-03-31',
        isOver: true,
      },
    ]);
    expect(pageOf('reliability').body.relations).toMatchObject([
      { team: { label: 'Billing' }, purpose: undefined, theirPurpose: 'They help us.' },
    ]);
  });

  test('says what is missing, loudly where people are woken for it', () => {
    const gaps = (fields: object, ...systems: readonly Readonly<Record<string, unknown>>[]) => {
      const missing: Readonly<Record<string, Missing | undefined>> = exampleSite([
        example('domain'),
        example('team', { ...fields }),
        ...systems.flatMap((system, index) => example('system', system, { id: `system-${index}` })),
      ]).page<TeamBody>('team').body.missing;
      return Object.entries(missing).flatMap(([fact, gap]) => (gap === undefined ? [] : `${fact} ${gap.isUrgent}`));
    };
    expect(gaps({}, { tier: 0 })).toEqual(['chat true', 'onCall true']);
    expect(gaps({ chat: '#us' }, { tier: 2 })).toEqual(['onCall false']);
    expect(gaps({ chat: '#us' }, { tier: 0, onCall: 'Page us.' })).toEqual(['onCall false']);
    expect(gaps({ chat: '#us', type: 'platform' })).toEqual(['systems false']);
    expect(gaps({ chat: '#us', type: 'enabling' })).toEqual([]);
    expect(gaps({ status: 'archived' }, { tier: 0 })).toEqual([]);
  });

  test('lists what it owns', () => {
    expect(pageOf('billing').body.owned).toEqual([
      { label: 'Glossary', links: [{ label: 'Invoice', href: '/terms/invoice/' }] },
    ]);
  });

  test('has in its contents what it prints', () => {
    expect(pageOf('billing').anchors).toEqual(['working-with-others', 'what-it-owns']);
    expect(pageOf('reliability').anchors).toEqual(['working-with-others']);
  });

  test('does not speak of teams that its readers may not see', () => {
    const site = exampleSite([
      billing,
      { ...platform, data: { ...platform.data, visibility: 'restricted' } },
      reliability,
    ]);
    expect(JSON.stringify(pageOf('billing', site))).not.toMatch(/Platform|pipeline/i);
  });
});

describe('what a team owns', () => {
  const config = {
    file: 'playbook.yaml',
    text: 'name: Example\ndescription: An example.\nownership:\n  systemsPerTeam: 1\n',
  };
  const system = (id: string, fields: object) =>
    example('system', { title: id, owner: 'team/billing', ...fields }, { id });
  const bodyOf = (...content: Parameters<typeof exampleSite>[0]) =>
    exampleSite([
      example('domain'),
      example('standard', { title: 'Backups' }),
      billing,
      platform,
      reliability,
      ...content,
    ]).page<TeamBody>('team', 'billing').body;

  test('stands in a table, what stops most first and what is retired last, each with how it stands', () => {
    const { systems, owned, load } = bodyOf(
      system('old', { tier: 0, lifecycle: 'retired' }),
      system('invoices', { tier: 1 }),
      system('ledger', { tier: 0 }),
    );
    expect(systems.map(({ system: { label }, stage }) => [label, stage.label])).toEqual([
      ['ledger', 'In production'],
      ['invoices', 'In production'],
      ['old', 'Retired'],
    ]);
    expect(systems[0]?.glances).toMatchObject([
      { topic: 'standards', label: '1 not judged', href: '/systems/ledger/#standards' },
    ]);
    expect(load).toEqual({ isOver: false, label: '2 systems' });
    expect(owned).toEqual([]);
  });

  test('is too much beyond what was agreed', () => {
    expect(bodyOf(config, system('invoices', {}), system('ledger', {})).load).toEqual({
      isOver: true,
      label: '2 where 1 is the most',
    });
  });
});
