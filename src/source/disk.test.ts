/** A content folder is read whole, and nothing outside of it. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { diskTree } from './disk.ts';

const paths = (root: string, most = 100) => diskTree(root, most).files.map(({ path }) => path);
const told = (root: string, most = 100) =>
  diskTree(root, most).problems.map(({ rule, location }) => `${location.file} ${rule}`);

test('files come sorted by path, with / between folders; hidden ones and installed packages stay out', () => {
  const root = temporaryPlaybook({
    'terms/toil.yaml': 'a',
    'guides/start/first-day.md': 'b',
    'playbook.yaml': 'c',
    '.git/config': 'd',
    'node_modules/yaml/index.js': 'e',
    'guides/.draft.md': 'f',
  });
  expect(paths(root)).toEqual(['guides/start/first-day.md', 'playbook.yaml', 'terms/toil.yaml']);
});

test('a file is read when it is asked for', () => {
  const [file] = diskTree(temporaryPlaybook({ 'terms/toil.yaml': 'title: Toil' }), 100).files;
  expect([file?.size, new TextDecoder().decode(file?.bytes())]).toEqual([11, 'title: Toil']);
});

test('listing stops at the limit', () => {
  const root = temporaryPlaybook({ 'a.md': '', 'b.md': '', 'c.md': '' });
  expect(paths(root, 2)).toHaveLength(2);
  expect(told(root, 2)).toEqual([expect.stringContaining('source/too-many-files')]);
});

test('a folder that is not there is for the caller to handle', () => {
  expect(() => diskTree(join(temporaryPlaybook({}), 'content'), 100)).toThrow();
});

describe('a link', () => {
  const linked = (target: (root: string) => string) => {
    const root = temporaryPlaybook({
      'content/terms/toil.yaml': 'a',
      'secret/pager.yaml': 'b',
      'content-of-others/x.yaml': 'c',
    });
    symlinkSync(target(root), join(root, 'content/terms/linked.yaml'));
    return join(root, 'content');
  };

  test.each<[string, (root: string) => string, readonly string[]]>([
    [
      'to a file outside is refused',
      (root) => join(root, 'secret/pager.yaml'),
      ['terms/linked.yaml source/link-outside'],
    ],
    ['to a folder outside is refused', (root) => join(root, 'secret'), ['terms/linked.yaml source/link-outside']],
    [
      'to a folder whose name begins alike is refused',
      (root) => join(root, 'content-of-others/x.yaml'),
      ['terms/linked.yaml source/link-outside'],
    ],
    ['by a way around is refused', () => '../../secret/pager.yaml', ['terms/linked.yaml source/link-outside']],
    ['to nothing is reported', (root) => join(root, 'content/nothing.yaml'), ['terms/linked.yaml source/unreadable']],
    ['to a folder inside is refused', (root) => join(root, 'content/terms'), ['terms/linked.yaml source/link-outside']],
    ['to itself is reported', () => 'linked.yaml', ['terms/linked.yaml source/unreadable']],
  ])('%s', (_, target, expected) => {
    const root = linked(target);
    expect(told(root)).toEqual(expected);
    expect(paths(root)).toEqual(['terms/toil.yaml']);
  });

  test('to a file inside is that file', () => {
    const root = linked(() => 'toil.yaml');
    expect(told(root)).toEqual([]);
    expect(paths(root)).toEqual(['terms/linked.yaml', 'terms/toil.yaml']);
  });

  test('may be the content folder itself', () => {
    const root = temporaryPlaybook({ 'content/terms/toil.yaml': 'a' });
    symlinkSync(join(root, 'content'), join(root, 'playbook'));
    mkdirSync(join(root, 'content/guides'));
    expect(paths(join(root, 'playbook'))).toEqual(['terms/toil.yaml']);
  });
});
