/** Guides of one name in several folders: each has its address, and a reference says which one it means. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { entryKey } from '#model/entry.ts';
import { memoryTree } from '#source/tree.ts';
import { guideFile, playbookOf } from '#testing/playbooks.ts';
import { viewFor } from './audience.ts';
import { loadPlaybook } from './load.ts';

const SETUP = {
  'guides/apps.md': guideFile('Apps', { body: 'Ours.' }),
  'guides/apps/setup.md': guideFile('Setup of apps', { body: 'Do this. See [tools](../tools/setup.md).' }),
  'guides/tools.md': guideFile('Tools', { body: 'Theirs.' }),
  'guides/tools/setup.md': guideFile('Setup of tools', { body: 'Do that.' }),
};
const AROUND = {
  'playbook.yaml': 'name: Example\ndescription: A test.\n',
  'teams/keepers.yaml': 'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps.\n',
};
const titleOf = (files: Readonly<Record<string, string>>, ref: string) => playbookOf(files).resolve(ref)?.data.title;

test('both are there, and are told apart by their folders', () => {
  const { entries, entryAt, referencesTo } = playbookOf(SETUP);
  expect(entries.map(entryKey)).toEqual([
    'guide/apps',
    'guide/apps/setup',
    'guide/tools',
    'guide/tools/setup',
    'team/keepers',
  ]);
  const tools = entryAt('guides/tools/setup.md');
  expect(tools && referencesTo(tools).map(({ from }) => from.file)).toEqual(['guides/apps/setup.md']);
});

test.each([
  ['guide/apps/setup', 'Setup of apps'],
  ['guide/tools/setup', 'Setup of tools'],
  ['guide/tools', 'Tools'],
  ['guide/a', 'A'],
])('`%s` means one of them', (ref, title) => {
  expect(titleOf({ ...SETUP, 'guides/a.md': guideFile('A', { fields: `related: [${ref}]\n`, body: 'A.' }) }, ref)).toBe(
    title,
  );
});

test('a name alone is the guide at the top, where there is one', () => {
  const files = {
    ...SETUP,
    'guides/setup.md': guideFile('Setup', { fields: 'related: [guide/apps/setup]\n', body: 'All.' }),
  };
  expect(
    titleOf(
      { ...files, 'guides/a.md': guideFile('A', { fields: 'related: [guide/setup]\n', body: 'A.' }) },
      'guide/setup',
    ),
  ).toBe('Setup');
});

test('a name that may be either is a mistake that says what to write', () => {
  const a = guideFile('A', { fields: 'related: [guide/setup]\n', body: '::include[guide/setup]' });
  const { problems } = loadPlaybook(memoryTree({ ...AROUND, ...SETUP, 'guides/a.md': a }), kinds);
  const said = {
    rule: 'reference/ambiguous',
    message: 'Unexpected `guide/setup` that means 2 entries, expected one',
    hint: 'Write `guide/apps/setup` or `guide/tools/setup`.',
  };
  expect(problems).toMatchObject([said, said]);
});

test('a path means one that no other is called like, too, and its name alone does as well', () => {
  const only = {
    'guides/people.md': guideFile('People', { body: 'A.' }),
    'guides/people/pay.md': guideFile('Pay', { body: 'B.' }),
  };
  for (const ref of ['guide/people/pay', 'guide/pay', 'pay']) expect(titleOf(only, ref)).toBe('Pay');
  const { find } = playbookOf(only);
  expect(find('guide', 'pay')).toBe(find('guide', 'people/pay'));
});

test.each([
  ['guide/tools/pay', 'Did you mean `guide/pay`?'],
  ['guide/people/wages', 'It is called `guide/pay` now.'],
  ['guide/people/paz', 'Did you mean `guide/people/pay`?'],
  ['guide/wages', 'It is called `guide/pay` now.'],
  ['people/pay', 'Write `guide/people/pay`.'],
])('`%s` leads nowhere, and is told what was meant', (ref, hint) => {
  const { problems } = loadPlaybook(
    memoryTree({
      ...AROUND,
      'guides/people.md': guideFile('People', { fields: `related: [${ref}]\n`, body: 'A.' }),
      'guides/people/pay.md': guideFile('Our money', { fields: 'aliases: [wages]\n', body: 'B.' }),
    }),
    kinds,
  );
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each([
  ['the other is hidden', 'visibility: restricted\n'],
  ['the other is a draft', 'status: draft\n'],
])('what readers see of one does not tell that there is another: %s', (_, fields) => {
  const files = (extra: Readonly<Record<string, string>>) => ({
    'guides/a.md': guideFile('A', { fields: 'x-next: [guide/b/pay, guide/pay]\n', body: 'A.' }),
    'guides/a/pay.md': guideFile('Pay of A', { body: 'C.' }),
    'guides/b.md': guideFile('B', { body: 'D.' }),
    ...extra,
  });
  const other = { 'guides/b/pay.md': guideFile('Pay of B', { fields, body: 'E.' }) };
  const told = (extra: Readonly<Record<string, string>>) => {
    const { entries, find } = viewFor(playbookOf(files(extra)), 'internal');
    return JSON.stringify([entries, find('guide', 'pay'), entries.map(entryKey)]);
  };
  const alone = told({}).replace('guide/b/pay\\",\\"', '').replace('"guide/b/pay",', '');
  expect(told(other)).toBe(alone);
});

test('a README or an index with fields is the page of its folder, under the name of that', () => {
  const { entries } = playbookOf({
    'guides/people/README.md': guideFile('People', { body: 'See [feedback](./feedback.md).' }),
    'guides/people/feedback.md': guideFile('Feedback', { body: 'Back to [people](./README.md).' }),
    'guides/people/talks/index.md': guideFile('Talks', { body: 'Talk.' }),
    'stories/README.md': '# How we tell stories\n',
  });
  expect(entries.map(({ kind, id, folders }) => [kind, ...folders, id].join('/'))).toEqual([
    'guide/people',
    'guide/people/feedback',
    'guide/people/talks',
    'team/keepers',
  ]);
});

test('the page of a folder is written once: in it or beside it', () => {
  const files = {
    'guides/people.md': guideFile('People', { body: 'A.' }),
    'guides/people/index.md': guideFile('People', { body: 'B.' }),
  };
  const { problems } = loadPlaybook(memoryTree(files), kinds);
  expect(problems.map(({ rule, location }) => [rule, location.file])).toContainEqual([
    'source/duplicate-id',
    'guides/people/index.md',
  ]);
});
