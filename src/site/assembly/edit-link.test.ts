/** Edit links open the right editor at the right file. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { editLink, lineOf } from './edit-link.ts';

test.each([
  [
    'https://github.com/example/playbook',
    undefined,
    'https://github.com/example/playbook/edit/main/content/rituals/retrospective.md',
  ],
  [
    'https://github.example.org/eng/playbook.git',
    undefined,
    'https://github.example.org/eng/playbook/edit/main/content/rituals/retrospective.md',
  ],
  [
    'https://gitlab.com/example/playbook/',
    undefined,
    'https://gitlab.com/example/playbook/-/edit/main/content/rituals/retrospective.md',
  ],
  [
    'https://code.example.org/playbook',
    'gitlab',
    'https://code.example.org/playbook/-/edit/main/content/rituals/retrospective.md',
  ],
  [
    'https://bitbucket.org/example/playbook',
    undefined,
    'https://bitbucket.org/example/playbook/src/main/content/rituals/retrospective.md?mode=edit',
  ],
  [
    'https://dev.azure.com/example/eng/_git/playbook',
    undefined,
    'https://dev.azure.com/example/eng/_git/playbook?path=/content/rituals/retrospective.md&version=GBmain',
  ],
  [
    'https://code.example.org/eng/playbook',
    'gitea',
    'https://code.example.org/eng/playbook/_edit/main/content/rituals/retrospective.md',
  ],
  [
    'https://codeberg.org/example/playbook',
    undefined,
    'https://codeberg.org/example/playbook/_edit/main/content/rituals/retrospective.md',
  ],
  ['https://code.example.org/playbook', undefined, undefined],
] as const)('%s (%s)', (url, host, expected) => {
  expect(editLink({ url, host, branch: 'main', folder: 'content' }, 'rituals/retrospective.md')).toBe(expected);
});

test('odd names of branches and files are written so that they arrive', () => {
  const repository = { url: 'https://github.com/example/playbook', branch: 'feature/new ladder', folder: '' };
  expect(editLink(repository, 'guides/a b.md')).toBe(
    'https://github.com/example/playbook/edit/feature/new%20ladder/guides/a%20b.md',
  );
});

test.each([
  ['https://github.com/example/playbook', 'https://github.com/example/playbook/edit/main/content/ladders/ic.yaml#L12'],
  [
    'https://gitlab.com/example/playbook',
    'https://gitlab.com/example/playbook/-/edit/main/content/ladders/ic.yaml#L12',
  ],
  [
    'https://bitbucket.org/example/playbook',
    'https://bitbucket.org/example/playbook/src/main/content/ladders/ic.yaml?mode=edit#lines-12',
  ],
  [
    'https://dev.azure.com/example/eng/_git/playbook',
    'https://dev.azure.com/example/eng/_git/playbook?path=/content/ladders/ic.yaml&version=GBmain&line=12&lineEnd=12&lineStartColumn=1&lineEndColumn=1',
  ],
  // Their editors know no lines.
  [
    'https://gitea.example.org/eng/playbook',
    'https://gitea.example.org/eng/playbook/_edit/main/content/ladders/ic.yaml',
  ],
])('a line of a file at %s', (url, expected) => {
  expect(editLink({ url, branch: 'main', folder: 'content' }, 'ladders/ic.yaml', 12)).toBe(expected);
});

test('no repository, no link', () => {
  expect(editLink(undefined, 'guides/people.md')).toBeUndefined();
});

describe('a field is edited', () => {
  const text = [
    'title: Toil',
    'owner: role/example-role',
    'reviewed: 2026-04-01',
    'tags:',
    '  - work',
    'definition: Work.',
    '',
    '',
  ];
  const { view } = exampleSite([
    example('team'),
    example('role'),
    { file: 'terms/toil.yaml', text: text.join('\n') },
    {
      file: 'terms/debt.md',
      text: '---\ntitle: Debt\nowner: role/example-role\nreviewed: 2026-04-01\ndefinition: Owed.\n---\n\nWork.\n',
    },
  ]);

  test.each([
    ['toil', 'owner', 2],
    ['toil', 'tags', 5],
    // Where it would be added.
    ['toil', 'summary', 6],
    ['debt', 'reviewed', 4],
    ['debt', 'summary', 5],
  ])('%s, %s: line %i', (id, field, line) => {
    const term = view.find('term', id);
    expect(term && lineOf(term, field)).toBe(line);
  });
});
