import { expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { gapsIn, type Gaps } from './gaps.ts';

const runbooks = [{ label: 'It is slow', url: 'https://runbooks.example.org' }];
const domain = (id: string, fields: object = {}) => example('domain', { title: id, ...fields }, { id });
const team = (id: string, fields: object = {}) => example('team', { title: id, onCall: 'A rota.', ...fields }, { id });
/** Whose team the examples are owned by. */
const keepers = example('team', { type: 'enabling' });
const system = (id: string, fields: object) =>
  example('system', { title: id, domain: 'payments', owner: 'team/billing', ...fields }, { id });
const nobody = { owner: null, gapReason: 'Its team was dissolved.' };

function gapsOf(...content: Example): Readonly<Record<keyof Gaps, readonly string[]>> {
  const gaps = gapsIn(exampleSite([domain('payments'), keepers, team('billing'), ...content]).view);
  return {
    unowned: gaps.unowned.map(({ id }) => id),
    overloaded: gaps.overloaded.map(({ team: { id }, count }) => `${id} ${count}`),
    unreachable: gaps.unreachable.map(({ id }) => id),
    withoutRunbook: gaps.withoutRunbook.map(({ id }) => id),
    emptyDomains: gaps.emptyDomains.map(({ id }) => id),
    withoutSystem: gaps.withoutSystem.map(({ id }) => id),
  };
}

const none = {
  unowned: [],
  overloaded: [],
  unreachable: [],
  withoutRunbook: [],
  emptyDomains: [],
  withoutSystem: [],
};
const fine = system('ledger', { tier: 0, runbooks });

test.each<readonly [string, Example, Partial<Record<keyof Gaps, readonly string[]>>]>([
  ['nothing where each system has what it needs', [fine], {}],
  [
    'systems that nobody owns, the worst first',
    [fine, system('printer', { ...nobody, tier: 2 }), system('rates', { ...nobody, tier: 1, runbooks })],
    { unowned: ['rates', 'printer'] },
  ],
  ['no gap where what nobody owns is retired', [fine, system('old', { ...nobody, lifecycle: 'retired' })], {}],
  [
    'urgent systems whose team cannot be paged',
    [fine, team('search', { onCall: undefined }), system('index', { owner: 'team/search', tier: 1, runbooks })],
    { unreachable: ['index'] },
  ],
  [
    'no gap where the system says itself who is on call',
    [
      fine,
      team('search', { onCall: undefined }),
      system('index', { owner: 'team/search', tier: 1, runbooks, onCall: 'Page `index`.' }),
    ],
    {},
  ],
  [
    'urgent systems without a runbook; what is tried out and what can wait needs none',
    [fine, system('a', { tier: 1 }), system('b', { tier: 1, lifecycle: 'experimental' }), system('c', { tier: 2 })],
    { withoutRunbook: ['a'] },
  ],
  [
    'domains that nothing serves; a whole is served by what serves its part',
    [
      domain('commerce'),
      domain('selling', { subdomainOf: 'commerce' }),
      domain('empty'),
      fine,
      system('shop', { domain: 'selling' }),
    ],
    { emptyDomains: ['empty'] },
  ],
  [
    'teams that own nothing, unless they help others to learn',
    [fine, team('mobile'), team('coaches', { type: 'enabling' })],
    { withoutSystem: ['mobile'] },
  ],
])('the gaps are %s', (_, content, expected) => {
  expect(gapsOf(...content)).toEqual({ ...none, ...expected });
});

test('teams that own more than was agreed are found, the most burdened first', () => {
  const config = {
    file: 'playbook.yaml',
    text: 'name: Example\ndescription: An example.\nownership:\n  systemsPerTeam: 1\n',
  };
  const owned = (owner: string, count: number) =>
    Array.from({ length: count }, (_, index) => system(`${owner}-${index}`, { owner: `team/${owner}` }));
  expect(
    gapsOf(
      config,
      team('search'),
      ...owned('billing', 2),
      ...owned('search', 3),
      team('mobile'),
      ...owned('mobile', 1),
    ),
  ).toEqual({ ...none, overloaded: ['search 3', 'billing 2'] });
});
