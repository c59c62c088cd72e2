/** Which files a name in `playbook.yaml` means, and which of several names counts. */
import { describe, expect, test } from 'vitest';
import { covers, mostSpecific } from './path-pattern.ts';

describe('covers', () => {
  test.each([
    ['guides', 'guides/start.md', true],
    ['guides/', 'guides/old/start.md', true],
    ['./guides/', 'guides/start.md', true],
    ['guides', 'guides-old/start.md', false],
    ['guides/start.md', 'guides/start.md', true],
    ['guides/start.md', 'guides/start.mdx', false],
    ['guides/*.md', 'guides/start.md', true],
    ['guides/*.md', 'guides/old/start.md', false],
    ['guides/**/*.md', 'guides/old/deep/start.md', true],
    ['guides/**/*.md', 'guides/start.md', true],
    ['**/old', 'guides/old/start.md', true],
    ['**/old-*', 'guides/deep/old-start.md', true],
    ['**', 'playbook.yaml', true],
    ['*', 'guides/start.md', true],
    ['d*s/0*-w*.md', 'decisions/0001-write.md', true],
    ['', 'guides/start.md', false],
    ['[a-z]+', 'guides/start.md', false],
  ])('%s %s: %s', (pattern, file, is) => {
    expect(covers(pattern, file)).toBe(is);
  });

  test('takes no longer for a pattern of stars', () => {
    expect(covers(`${'*a'.repeat(300)}b`, 'a'.repeat(3000))).toBe(false);
    expect(covers(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(900))).toBe(false);
  });
});

test.each([
  [['guides/', 'guides/old/'], 'guides/old/'],
  [['guides/old/', 'guides/'], 'guides/old/'],
  [['guides/old/*.md', 'guides/old/start.md'], 'guides/old/start.md'],
  [['**/*.md', 'guides/'], 'guides/'],
  [['*/old', 'guides/*'], 'guides/*'],
  [['terms/'], undefined],
])('of %j, %s says most about guides/old/start.md', (patterns, expected) => {
  expect(mostSpecific(patterns, 'guides/old/start.md')).toBe(expected);
});
