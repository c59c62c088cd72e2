/** A site is published whole or not at all. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScratch } from './scratch.ts';

let root: string;
let out: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-scratch-'));
  out = join(root, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'former');
});
afterEach(() => rmSync(root, { recursive: true }));

const published = () => readFileSync(join(out, 'index.html'), 'utf8');

test('publishing puts the new site in the place of the former one and leaves nothing beside it', async () => {
  const scratch = openScratch(out);
  writeFileSync(join(scratch.folder, 'index.html'), 'next');
  expect(published()).toBe('former');
  await scratch.publish();
  scratch.discard();
  expect(published()).toBe('next');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('discarding leaves the former site and nothing beside it', () => {
  const scratch = openScratch(out);
  writeFileSync(join(scratch.folder, 'index.html'), 'half');
  scratch.discard();
  expect(published()).toBe('former');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build of all needs no former site', async () => {
  rmSync(out, { recursive: true });
  const scratch = openScratch(out);
  writeFileSync(join(scratch.folder, 'index.html'), 'first');
  await scratch.publish();
  expect(published()).toBe('first');
});

test('a build that was ended between its renames is recovered from', () => {
  const { folder } = openScratch(out);
  rmSync(folder, { recursive: true });
  writeFileSync(join(root, '.dist-waymark.lock'), '999999999');
  mkdirSync(join(root, '.dist-waymark-former'));
  writeFileSync(join(root, '.dist-waymark-former/index.html'), 'former');
  rmSync(out, { recursive: true });
  openScratch(out).discard();
  expect(published()).toBe('former');
});

test('two builds into one folder do not meet', () => {
  writeFileSync(join(root, '.dist-waymark.lock'), String(process.ppid));
  expect(() => openScratch(out)).toThrow('Another build into');
  expect(existsSync(join(root, '.dist-waymark-next'))).toBe(false);
});
