import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { organisationOverview } from './overview.ts';

const domain = (id: string, fields: object = {}) => example('domain', { title: id, ...fields }, { id });
const team = (id: string) => example('team', { title: id }, { id });
const system = (id: string, fields: object) => example('system', { title: id, domain: 'payments', ...fields }, { id });
/** Whose team the examples are owned by. */
const keepers = example('team', { type: 'enabling' });
const overviewOf = (content: Example, visibility: 'internal' | 'public' = 'internal') =>
  organisationOverview(exampleSite([keepers, ...content], visibility).tools).body;

const small = [
  domain('payments'),
  domain('search', { kind: 'supporting' }),
  domain('invoicing', { kind: 'generic', subdomainOf: 'payments' }),
  team('billing'),
  system('printer', { domain: 'invoicing', owner: null, gapReason: 'Its *team* was dissolved.', tier: 2 }),
  system('ledger', { owner: 'team/billing', tier: 0 }),
  system('retired', { owner: 'team/billing', lifecycle: 'retired' }),
];

describe('the overview of who owns what', () => {
  test('has a row for each domain and for each system in use, a part after its whole, and a line to each owner', () => {
    const { picture, counts } = overviewOf(small);
    expect(counts).toBe('2 systems in 2 domains, owned by 1 team.');
    expect(picture.groups.map(({ heading, items }) => [heading?.label, items.map(({ label }) => label)])).toEqual([
      ['payments', ['ledger']],
      ['invoicing', ['printer']],
    ]);
    expect(picture.ends.map(({ label, owns }) => `${label}: ${owns}`)).toEqual([
      'billing: 1 system',
      'No team: 1 system',
    ]);
    expect(picture.lines.map(({ look, width }) => [look, width])).toEqual([
      ['owned', 3],
      ['gap', 1.5],
    ]);
  });

  test('tells listeners in words what a line says', () => {
    const [ledger, printer] = overviewOf(small).picture.groups.flatMap(({ items }) => items);
    expect(ledger?.owners).toEqual([{ label: 'billing', href: '/teams/billing/' }]);
    expect(printer).toMatchObject({ owners: [], isGap: true });
  });

  test('says its gaps with their reasons, and what is in order in one line', () => {
    const { gaps } = overviewOf(small);
    expect(gaps.open.map(({ title }) => title)).toEqual([
      '1 system without a team',
      '1 system with nobody to page',
      '1 system without a runbook',
      '1 domain without a system',
    ]);
    expect(gaps.open[0]?.items).toEqual([
      {
        label: 'printer',
        href: '/systems/printer/',
        facts: ['Tier 2', 'invoicing'],
        because: 'Its <em>team</em> was dissolved.',
      },
    ]);
    expect(gaps.inOrder).toBe(
      'In order: no team owns more than 8 systems; every team that is meant to own systems owns at least one.',
    );
  });

  test('shows domains where systems are many, each line as thick as what it stands for', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      system(`system-${index}`, {
        domain: index < 50 ? 'payments' : 'search',
        owner: index % 2 === 0 ? 'team/billing' : 'team/finding',
      }),
    );
    const { picture, isLarge } = overviewOf([
      domain('payments'),
      domain('search'),
      team('billing'),
      team('finding'),
      ...many,
    ]);
    expect(isLarge).toBe(true);
    expect(picture.groups.flatMap(({ items }) => items.map(({ label, mark }) => `${label} ${mark?.short}`))).toEqual([
      'payments 50',
      'search 10',
    ]);
    const [toBilling, , fromSearch] = picture.lines.map(({ width }) => width);
    expect(toBilling).toBeGreaterThan(fromSearch ?? Infinity);
    expect(picture.ends.map(({ label, isOver }) => [label, isOver])).toEqual([
      ['billing', true],
      ['finding', true],
    ]);
  });

  test('does not speak of teams that its readers may not see, and calls nothing theirs a gap', () => {
    const hidden = example('team', { title: 'Secret', visibility: 'restricted' }, { id: 'secret' });
    const body = overviewOf([domain('payments'), hidden, system('vault', { owner: 'team/secret', tier: 0 })]);
    expect(JSON.stringify(body)).not.toMatch(/secret/i);
    expect(body.picture.lines).toEqual([]);
    expect(body.gaps.open.map(({ id }) => id)).toEqual(['withoutRunbook']);
  });
});
