/** What leads to a row, who may see it, how it stood before, and where it is edited: as of an entry with a file of its own. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { historyFor, viewFor } from '../audience.ts';
import { treeHistory } from '../history.ts';
import { loadPlaybook } from '../load.ts';

const AROUND = {
  'playbook.yaml':
    'name: Example\ndescription: An example.\ntables:\n  terms: { owner: team/platform, reviewed: 2026-04-01 }\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps the lights on.\n',
};
const TERMS =
  'id,title,definition,visibility,aliases\ntoil,Toil,Work by hand.,public,\nincident,Incident,See [toil](./toil/).,restricted,outage\n';
const guide = (body: string) =>
  `---\ntitle: On call\nowner: team/platform\nreviewed: 2026-04-01\nvisibility: public\n---\n\n${body}\n`;

const load = (files: Readonly<Record<string, string>>) => loadPlaybook(memoryTree({ ...AROUND, ...files }), kinds);
const linking = (body: string) => load({ 'terms/delivery.csv': TERMS, 'guides/on-call.md': guide(body) });

describe('a link', () => {
  test.each([['../terms/toil/'], ['../terms/incident/'], ['../terms/delivery.csv']])(
    'to `%s` leads somewhere',
    (url) => {
      expect(linking(`Read [this](${url}).`).problems).toEqual([]);
    },
  );

  test('to a row counts as a reference', () => {
    const { playbook } = linking('Read [this](../terms/toil/).');
    expect(playbook.references.filter(({ to }) => to.id === 'toil').map(({ from }) => from.id)).toEqual([
      'on-call',
      'incident',
    ]);
  });

  test.each([
    ['../terms/toil.yaml', 'Did you mean `../terms/toil/`?'],
    ['../terms/tiol/', 'Did you mean `../terms/toil/`?'],
  ])('to `%s` says what was meant', (url, hint) => {
    expect(linking(`Read [this](${url}).`).problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  test('goes where readers may not see the row', () => {
    const { playbook } = linking('Read [toil](../terms/toil/) and [incident](../terms/incident/).');
    const view = viewFor(playbook, 'public');
    expect(view.entriesOf('term').map(({ id }) => id)).toEqual(['toil']);
    expect(view.find('guide', 'on-call')?.body?.source).toContain('[toil](../terms/toil/) and incident.');
  });
});

describe('the past', () => {
  const then = TERMS.replace('Work by hand.', 'Work.')
    .replace('incident,', 'outage,')
    .replace('restricted,outage', 'public,');
  const revision = { id: 'r1', date: '2026-03-01', subject: 'Write down the terms' };
  const { playbook } = load({ 'terms/delivery.csv': TERMS });
  const history = treeHistory([{ revision, tree: memoryTree({ ...AROUND, 'terms/delivery.csv': then }) }], kinds);

  test('of a row is that of its table', () => {
    const [toil] = playbook.entriesOf('term');
    const [former] = history.revisionsOf(toil?.file ?? '', 'definition');
    expect(former?.date).toBe('2026-03-01');
    expect(history.at({ id: 'r1' }, 'term').find('term', 'toil')?.data.definition).toBe('Work.');
  });

  test('of a row that is hidden now is hidden, under its former name too, and that of others is not', () => {
    const seen = historyFor(history, 'public', playbook).at({ id: 'r1' }, 'term');
    expect(seen.entriesOf('term').map(({ id }) => id)).toEqual(['toil']);
  });
});

test('a table named after a team says whose rows it holds, where there is such a team', () => {
  const risk = (team: string) =>
    `id,title,owner,reviewed,type,statement,likelihood,impact,raised,state,team\na,A,team/platform,2026-04-01,risk,It may rain.,1,2,2026-03-01,open,${team}\n`;
  const teamsOf = (file: string, team = '') =>
    load({ [file]: risk(team) })
      .playbook.entriesOf('risk')
      .map(({ data }) => data.team);
  expect(teamsOf('risks/platform.csv')).toEqual(['platform']);
  expect(teamsOf('risks/platform.csv', 'team/platform')).toEqual(['team/platform']);
  expect(teamsOf('risks/all.csv')).toEqual([undefined]);
});
