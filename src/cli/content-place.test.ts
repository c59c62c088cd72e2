/** Where commands look for content when nobody says it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const ofRepository = {
  'package.json': '{}',
  'package-lock.json': '{}',
  'node_modules/yaml/guide.md': '#',
  LICENSE: '',
};

test.each<[string, Files, string]>([
  ['in `content`', inFolder('content', smallestPlaybook), 'in 2 files'],
  ['at the top, among the files of a repository', { ...smallestPlaybook, ...ofRepository }, 'in 5 files'],
  [
    'in `content`, where the top has a `playbook.yaml` too',
    { ...inFolder('content', smallestPlaybook), 'playbook.yaml': 'name: Other\n' },
    'in 2 files',
  ],
])('%s', async (_, files, read) => {
  const { code, out } = await waymarkIn(temporaryPlaybook(files), ['check', '--max-warnings', '0']);
  expect(out).toContain(read);
  expect(code).toBe(0);
});

test('a folder that was typed is taken at its word', async () => {
  const folder = temporaryPlaybook(smallestPlaybook);
  expect(await waymarkIn(folder, ['check', '--content', 'content'])).toMatchObject({ code: 2 });
});

test('a new entry goes to the content at the top', async () => {
  const folder = temporaryPlaybook(smallestPlaybook);
  const typed = ['new', 'term', 'toil', '--title', 'Toil', '--owner', 'team/platform'];
  expect(await waymarkIn(folder, typed)).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'terms/toil.yaml'))).toBe(true);
});
