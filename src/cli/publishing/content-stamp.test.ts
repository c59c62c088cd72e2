/** Whatever is done to a content folder changes its stamp. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { contentStamp } from './content-stamp.ts';

const FILES = { 'playbook.yaml': 'name: Example', 'guides/on-call.md': 'Page early.' };

const changes: readonly (readonly [name: string, change: (folder: string, file: string) => void])[] = [
  ['a save', (_, file) => writeFileSync(file, 'Page twice.')],
  [
    'a save of the same bytes by way of another file',
    (_, file) => {
      writeFileSync(`${file}~`, readFileSync(file));
      renameSync(`${file}~`, file);
    },
  ],
  [
    'a save of as many bytes with the time of before',
    (_, file) => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, 'Page later.');
      utimesSync(file, atime, mtime);
    },
  ],
  ['a new file', (folder) => writeFileSync(join(folder, 'guides/hand-over.md'), '')],
  ['a new folder', (folder) => mkdirSync(join(folder, 'terms'))],
  ['a removed file', (_, file) => rmSync(file)],
  ['a renamed file', (folder, file) => renameSync(file, join(folder, 'guides/pager.md'))],
  ['a renamed folder', (folder) => renameSync(join(folder, 'guides'), join(folder, 'notes'))],
];

test.each(changes)('%s', (_, change) => {
  const folder = temporaryPlaybook(FILES);
  const before = contentStamp(folder);
  expect(contentStamp(folder)).toBe(before);
  change(folder, join(folder, 'guides/on-call.md'));
  expect(contentStamp(folder)).not.toBe(before);
});

test('what is not content leaves it as it is', () => {
  const folder = temporaryPlaybook({ ...FILES, '.git/HEAD': 'main', 'node_modules/a.js': '' });
  const before = contentStamp(folder);
  writeFileSync(join(folder, '.git/HEAD'), 'other');
  writeFileSync(join(folder, 'node_modules/a.js'), 'other');
  expect(contentStamp(folder)).toBe(before);
});

test('a folder that is gone has one too', () => {
  expect(contentStamp('/nowhere/at/all')).toMatch(/^[0-9a-f]+$/);
});
