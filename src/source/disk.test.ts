/** A content folder is read whole, and nothing outside of it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { limitsSchema } from '#model/config.ts';
import { decode } from './decode.ts';
import { diskFile, diskTree } from './disk.ts';
import { USUAL_MOST_FILES } from './tree.ts';

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

test('a hidden file that is asked for by its name is listed and read', () => {
  const root = temporaryPlaybook({ 'docs/.order': 'a', 'docs/.git/config': 'b' });
  const { files } = diskTree(root, 100, ['.order']);
  expect(files.map((file) => [file.path, new TextDecoder().decode(file.bytes())])).toEqual([['docs/.order', 'a']]);
});

test('a built site stays out, whatever its folder is called', () => {
  const root = temporaryPlaybook({ 'terms/toil.yaml': 'a', 'site/.waymark-files': '#', 'site/terms/index.html': 'b' });
  expect(paths(root)).toEqual(['terms/toil.yaml']);
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

test('the usual limit is the one that a configuration without one means', () => {
  expect(limitsSchema.parse({}).files).toBe(USUAL_MOST_FILES);
});

describe('what is no file', () => {
  test('a named pipe is refused and never opened', () => {
    const root = temporaryPlaybook({ 'terms/toil.yaml': 'a' });
    execFileSync('mkfifo', [join(root, 'terms/pipe.yaml'), join(root, 'playbook.yaml')]);
    expect(told(root)).toEqual(['playbook.yaml source/unreadable', 'terms/pipe.yaml source/unreadable']);
    expect(paths(root)).toEqual(['terms/toil.yaml']);
    expect(diskFile(root, 'playbook.yaml')).toBeUndefined();
  });

  test('a socket is refused', async () => {
    const root = temporaryPlaybook({ 'terms/toil.yaml': 'a' });
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(root, 'terms/socket.yaml'), resolve));
    expect(diskTree(root, 100).problems.map(({ message }) => message)).toEqual([
      'Unexpected socket `terms/socket.yaml`, expected a file',
    ]);
    server.close();
  });

  test('a file that became a pipe since it was listed does not block', () => {
    const root = temporaryPlaybook({ 'terms/toil.yaml': 'title: Toil' });
    const [file] = diskTree(root, 100).files;
    rmSync(join(root, 'terms/toil.yaml'));
    execFileSync('mkfifo', [join(root, 'terms/toil.yaml')]);
    expect(() => file?.bytes()).toThrow('no regular file');
    expect(file && decode(file)).toMatchObject({ rule: 'source/unreadable' });
  });

  test('a file that became a link to the outside since it was listed is not read', () => {
    const root = temporaryPlaybook({ 'content/terms/toil.yaml': 'title: Toil', 'secret.yaml': 'title: Secret' });
    const [file] = diskTree(join(root, 'content'), 100).files;
    rmSync(join(root, 'content/terms/toil.yaml'));
    symlinkSync(join(root, 'secret.yaml'), join(root, 'content/terms/toil.yaml'));
    expect(() => file?.bytes()).toThrow('became a link');
  });
});

describe('a link', () => {
  const linked = (target: (root: string) => string) => {
    const root = temporaryPlaybook({
      'content/terms/toil.yaml': 'a',
      'content/.git/config': 'token',
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
    ['to a device is refused', () => '/dev/zero', ['terms/linked.yaml source/link-outside']],
    ['to what is hidden is refused', () => '../.git/config', ['terms/linked.yaml source/link-outside']],
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
