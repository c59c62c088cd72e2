/** Links to a new issue arrive with what the page knows, on every host. */
import { expect, test } from 'vitest';
import { issueLink } from './issue-link.ts';

const issue = { title: 'About `asks-early`', text: '> Asks early & often.\n' };
const TITLE = 'About%20%60asks-early%60';
const TEXT = '%3E%20Asks%20early%20%26%20often.%0A';

test.each([
  [
    'https://github.com/example/playbook.git',
    `https://github.com/example/playbook/issues/new?title=${TITLE}&body=${TEXT}`,
  ],
  [
    'https://gitlab.com/example/playbook/',
    `https://gitlab.com/example/playbook/-/issues/new?issue%5Btitle%5D=${TITLE}&issue%5Bdescription%5D=${TEXT}`,
  ],
  [
    'https://bitbucket.org/example/playbook',
    `https://bitbucket.org/example/playbook/issues/new?title=${TITLE}&content=${TEXT}`,
  ],
  [
    'https://dev.azure.com/example/eng/_git/playbook',
    `https://dev.azure.com/example/eng/_workitems/create/Issue?%5BSystem.Title%5D=${TITLE}&%5BSystem.Description%5D=${TEXT}`,
  ],
  [
    'https://codeberg.org/example/playbook',
    `https://codeberg.org/example/playbook/issues/new?title=${TITLE}&body=${TEXT}`,
  ],
  ['https://code.example.org/playbook', undefined],
])('%s', (url, expected) => {
  expect(issueLink({ url, branch: 'main', folder: 'content' }, issue)).toBe(expected);
});

test('no repository, no link', () => {
  expect(issueLink(undefined, issue)).toBeUndefined();
});
