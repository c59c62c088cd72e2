import { expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { team as kind } from '../team/kind.ts';
import { teamsIndexPages, type TeamsBody } from './teams-index.ts';

const team = (id: string, fields: object = {}) => example('team', { title: id, ...fields }, { id });
const system = (id: string, owner: string, fields: object = {}) =>
  example('system', { title: id, owner: `team/${owner}`, ...fields }, { id });

function indexOf(...content: Example) {
  const { view, tools } = exampleSite(content);
  return teamsIndexPages(kind, view.entriesOf('team'), tools, []);
}

test('the index of teams goes by sort, and says what each owns and whether it can be paged', () => {
  const [page] = indexOf(
    {
      file: 'playbook.yaml',
      text: 'name: Example\ndescription: An example.\nownership:\n  systemsPerTeam: 1\n',
    },
    example('domain'),
    team('platform', { type: 'platform', onCall: 'A rota.' }),
    team('billing', { chat: '#billing' }),
    team('coaches', { type: 'enabling' }),
    system('ledger', 'billing', { tier: 0 }),
    system('invoices', 'billing', { tier: 2 }),
    system('stream', 'platform', { tier: 0 }),
  );
  const rows = (page?.body as TeamsBody).groups.flatMap(({ title, rows: own }) =>
    own.map((row) => [title, row.team.label, row.owns?.label, row.owns?.isOver, row.onCall, row.isUnreachable]),
  );
  expect(rows).toEqual([
    ['Stream-aligned teams', 'billing', '2 where 1 is the most', true, 'Nobody named', true],
    // Who keeps the examples.
    ['Stream-aligned teams', 'Example team', undefined, undefined, undefined, false],
    ['Platform teams', 'platform', '1 system', false, 'Yes', false],
    ['Enabling teams', 'coaches', undefined, undefined, undefined, false],
  ]);
});

test('where teams are many, the index is divided', () => {
  const pages = indexOf(...Array.from({ length: 260 }, (_, index) => team(`team-${index}`)));
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.map(({ template }) => template))).toEqual(new Set(['many-teams']));
});
