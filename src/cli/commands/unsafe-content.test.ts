/** What `check` refuses to read, `build` does not read either: both end, at once, with the same words. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const link = (target: string) => (path: string) => symlinkSync(target, path);
const pipe = (path: string) => execFileSync('mkfifo', [path]);

test.each<[string, string, (path: string) => void]>([
  ['an endless device', 'guides/zero.md', link('/dev/zero')],
  ['an endless device as a picture', 'guides/zero.png', link('/dev/zero')],
  ['a named pipe', 'guides/pipe.md', pipe],
  ['a named pipe as a picture', 'guides/pipe.png', pipe],
  ['a link to a file outside', 'guides/secret.md', link('../../secret.md')],
  ['a link to a folder outside', 'guides/others', link('../../others')],
  ['a link to the folder around it', 'guides/loop', link('.')],
  ['a link to itself', 'guides/loop.md', link('loop.md')],
  ['a link to a token of git', 'guides/config.csv', link('../.git/config')],
])('%s', { timeout: 20_000 }, async (_, path, make) => {
  const root = temporaryPlaybook({
    ...Object.fromEntries(Object.entries(smallestPlaybook).map(([file, text]) => [`content/${file}`, text])),
    'content/.git/config': 'token',
    'secret.md': 'secret',
    'others/a.md': 'secret',
  });
  mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
  make(join(root, 'content', path));

  const checked = await waymarkIn(root, ['check']);
  const built = await waymarkIn(root, ['build']);
  expect([checked.code, built.code]).toEqual([1, 1]);
  const found = (text: string) => text.split('\n').filter((line) => /Unexpected|content\//.test(line));
  expect(found(built.err)).toEqual(found(checked.out));
  expect(found(checked.out)).not.toEqual([]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('what is refused elsewhere does not keep a new entry from being written', async () => {
  const root = temporaryPlaybook({ 'content/playbook.yaml': '', 'content/teams/platform.yaml': '' });
  pipe(join(root, 'content/teams/pipe.yaml'));
  writeFileSync(join(root, 'sheet.csv'), '');
  pipe(join(root, 'pipe.csv'));
  const created = await waymarkIn(root, ['new', 'term', 'toil', '--title', 'Toil', '--owner', 'team/platform']);
  const imported = await waymarkIn(root, ['import', 'ladder', 'pipe.csv']);
  expect([created.code, imported.code]).toEqual([0, 2]);
  expect(imported.err).toContain('`pipe.csv` is no file and no folder');
});
