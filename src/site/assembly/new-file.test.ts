/** A new file arrives on its host with name and text, or as near to that as the host lets it come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFile } from './new-file.ts';
import type { Repository } from './repository-host.ts';

const TEXT = 'title: A & B\n';
const VALUE = 'title%3A+A+%26+B%0A';
const at = (url: string, more: Partial<Repository> = {}): Repository => ({
  url,
  branch: 'main',
  folder: 'content',
  ...more,
});
const GITHUB = at('https://github.com/example/playbook');

describe('where its text is filled in, and where it can only be put', () => {
  test.each<[string, Repository, string | undefined, string | undefined]>([
    [
      'GitHub',
      GITHUB,
      `https://github.com/example/playbook/new/main/content/stories?filename=next.md&value=${VALUE}`,
      'https://github.com/example/playbook/new/main/content/stories?filename=next.md',
    ],
    [
      'GitHub of one’s own',
      at('https://git.example.org/eng/playbook.git', { host: 'github', branch: 'team/a b', folder: '' }),
      `https://git.example.org/eng/playbook/new/team/a%20b/stories?filename=next.md&value=${VALUE}`,
      'https://git.example.org/eng/playbook/new/team/a%20b/stories?filename=next.md',
    ],
    [
      'GitLab',
      at('https://gitlab.com/example/playbook'),
      undefined,
      'https://gitlab.com/example/playbook/-/new/main/content/stories?file_name=next.md',
    ],
    [
      'Gitea',
      at('https://gitea.example.org/eng/playbook'),
      `https://gitea.example.org/eng/playbook/_new/main/content/stories?filename=next.md&value=${VALUE}`,
      'https://gitea.example.org/eng/playbook/_new/main/content/stories?filename=next.md',
    ],
    [
      'Forgejo',
      at('https://codeberg.org/example/playbook'),
      `https://codeberg.org/example/playbook/_new/main/content/stories?filename=next.md&value=${VALUE}`,
      'https://codeberg.org/example/playbook/_new/main/content/stories?filename=next.md',
    ],
    [
      'Bitbucket',
      at('https://bitbucket.org/example/playbook'),
      undefined,
      'https://bitbucket.org/example/playbook/src/main/content/stories/',
    ],
    [
      'Azure DevOps',
      at('https://dev.azure.com/example/eng/_git/playbook'),
      undefined,
      'https://dev.azure.com/example/eng/_git/playbook?path=/content/stories&version=GBmain',
    ],
    ['a host that nothing tells', at('https://code.example.org/playbook'), undefined, undefined],
  ])('%s', (_, repository, filled, place) => {
    expect(newFile(repository, 'stories/next.md', TEXT)).toEqual({
      path: 'stories/next.md',
      text: TEXT,
      filled,
      place,
    });
  });

  test('a file at the root of the repository', () => {
    expect(newFile({ ...GITHUB, folder: '' }, 'notes.md', '').place).toBe(
      'https://github.com/example/playbook/new/main?filename=notes.md',
    );
  });

  test('no repository', () => {
    expect(newFile(undefined, 'stories/next.md', TEXT)).toMatchObject({ filled: undefined, place: undefined });
  });
});

test('whatever the text is, the address holds exactly that, or none at all within 8,000 bytes', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.stringMatching(/^[a-z0-9]+$/), (text, name) => {
      const { filled } = newFile(GITHUB, `stories/${name}.md`, text);
      if (filled === undefined) {
        refused += 1;
        expect(new URLSearchParams({ value: text }).toString().length).toBeGreaterThan(7900 - name.length);
        return;
      }
      expect(filled.length).toBeLessThanOrEqual(8000);
      expect(new URL(filled).searchParams.get('value')).toBe(text);
      expect(new URL(filled).searchParams.get('filename')).toBe(`${name}.md`);
    }),
    {
      examples: [
        ['\n'.repeat(2700), 'many-lines'],
        ['a+b & c=d #e %20\r\n\tü', 'signs'],
      ],
    },
  );
  expect(refused).toBeGreaterThan(0);
});
