/** Where each host shows a revision. */
import { expect, test } from 'vitest';
import { commitLink } from './commit-link.ts';

test.each([
  ['https://github.com/example/playbook.git', undefined, 'https://github.com/example/playbook/commit/1a2b3c4d'],
  ['https://gitlab.com/example/playbook/', undefined, 'https://gitlab.com/example/playbook/-/commit/1a2b3c4d'],
  ['https://bitbucket.org/example/playbook', undefined, 'https://bitbucket.org/example/playbook/commits/1a2b3c4d'],
  [
    'https://dev.azure.com/example/eng/_git/playbook',
    undefined,
    'https://dev.azure.com/example/eng/_git/playbook/commit/1a2b3c4d',
  ],
  ['https://code.example.org/playbook', undefined, undefined],
] as const)('%s', (url, host, expected) => {
  expect(commitLink({ url, host, branch: 'main', folder: 'content' }, '1a2b3c4d')).toBe(expected);
});

test('nowhere without a repository', () => {
  expect(commitLink(undefined, '1a2b3c4d')).toBeUndefined();
});
