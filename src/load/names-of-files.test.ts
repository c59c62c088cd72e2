/** Files and folders of guides may be called as people call them: their ids are made of that. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { guideFile, playbookOf, viewOf } from '#testing/playbooks.ts';
import { loadPlaybook } from './load.ts';

const LINKS = [
  'On_Call/Severity levels.md',
  'On_Call/Severity%20levels.md',
  'on-call/severity-levels.md',
  'on-call/severity-levels/',
]
  .map((url) => `[levels](<./${url}>)`)
  .join(' ');
const FILES = {
  'guides/Start.md': guideFile('Start', { fields: 'related: [guide/on-call/severity-levels]\n', body: LINKS }),
  'guides/On_Call/Severity levels.md': guideFile('Levels', {
    body: '[Start](../start.md), [too](../Start.md), [v1.2](v1.2.md)',
  }),
  'guides/On_Call/v1.2.md': guideFile('A version', { body: '::include[../Start.md]' }),
};

test('capitals, underscores, dots and spaces become ids, and links find either spelling', () => {
  const playbook = playbookOf(FILES);
  expect(playbook.entriesOf('guide').map(({ id, path }) => path ?? id)).toEqual([
    'on-call/severity-levels',
    'on-call/v1-2',
    'start',
  ]);
  const levels = playbook.find('guide', 'severity-levels');
  expect(levels && playbook.referencesTo(levels).map(({ from }) => from.id)).toEqual(Array(5).fill('start'));
});

test('a view follows the same links', () => {
  const { entryAt } = viewOf(FILES);
  for (const place of [
    'guides/on-call/severity-levels.md',
    'guides/On_Call/Severity levels.md',
    '/guides/on-call/severity-levels/',
  ])
    expect(entryAt(place)?.data.title).toBe('Levels');
});

test.each([
  ['guides/Severity_Levels.md', 'guides/severity-levels.md'],
  ['guides/a/FAQ.md', 'guides/A/faq.md'],
  ['guides/people.md', 'guides/People/README.md'],
  ['guides/setup.md', 'guides/setup.mdx'],
])('%s and %s would be the same page', (one, other) => {
  const { problems } = loadPlaybook(
    memoryTree({
      'playbook.yaml': 'name: Example\ndescription: A test.\n',
      'teams/keepers.yaml': 'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps.\n',
      [one]: guideFile('One', { body: 'A.' }),
      [other]: guideFile('Other', { body: 'B.' }),
    }),
    kinds,
  );
  const [problem] = problems;
  expect(problems.map(({ rule }) => rule)).toEqual(['source/duplicate-id']);
  expect([one, other].every((file) => `${problem?.location.file} ${problem?.message}`.includes(file))).toBe(true);
});
