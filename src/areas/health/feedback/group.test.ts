/** Of a group in which one person could be told from the others, no reader learns anything, however they ask. */
import { expect, test } from 'vitest';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import { treeHistory } from '#load/history.ts';
import { loadPlaybook } from '#load/load.ts';
import { example, exampleConfig } from '#model/rule.ts';

const asked = (fields: object, config = '') => {
  const tree = exampleTree(
    [exampleConfig(config), example('team'), example('feedback', { ...fields, text: 'It is slow.' })],
    kinds,
  );
  return { tree, ...loadPlaybook(tree, kinds) };
};

const seen = (fields: object, config?: string) => {
  const view = viewFor(asked(fields, config).playbook, 'restricted', { drafts: true });
  const { team, groupSize } = view.find('feedback', 'example-feedback')?.data ?? expect.unreachable();
  return { team, groupSize, mentions: view.references.filter(({ from }) => from.kind === 'feedback').length };
};

test.each([
  ['of four people', { team: 'example-team', groupSize: 4 }],
  ['of unknown size', { team: 'example-team' }],
  ['without a name', { groupSize: 4 }],
])('a group %s is in no view, and its page is not told who mentions it', (_, fields) => {
  expect(seen(fields).team).toBeUndefined();
  expect(seen(fields).groupSize).toBeUndefined();
  expect(seen(fields).mentions).toBe(seen({}).mentions);
});

test('a large group is named, and what is large is for the configuration to say', () => {
  expect(seen({ team: 'example-team', groupSize: 5 })).toMatchObject({ team: 'example-team', groupSize: 5 });
  const three = 'feedback: { smallestGroup: 3 }';
  expect(seen({ team: 'example-team', groupSize: 4 }, three)).toMatchObject({ team: 'example-team', groupSize: 4 });
});

test('what may be read of the past is what may be read today', () => {
  const { tree } = asked({ team: 'example-team', groupSize: 4 }, 'feedback: { smallestGroup: 3 }');
  const { playbook } = asked({});
  const revision = { id: 'r1', date: '2026-04-01', subject: '' };
  const history = historyFor(treeHistory([{ revision, tree }], kinds), 'restricted', playbook);
  expect(history.at(revision, 'feedback', 'team').find('feedback', 'example-feedback')?.data.team).toBeUndefined();
});
