/** Edit links open the right editor at the right file. */
import { expect, test } from 'vitest';
import { editLink } from './edit-link.ts';

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
