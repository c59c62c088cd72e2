/** A site is published whole or not at all, in the place of one that Waymark wrote and of nothing else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { KnownError } from '#model/known-error.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { digestOf } from './digest.ts';
import { healSite, openScratch } from './scratch.ts';
import { siteFolder } from './site-folder.ts';
import { SITE_LIST } from '#source/not-content.ts';
import { writeSiteList } from './site-list.ts';

let root: string;
let out: string;

beforeEach(() => {
  root = temporaryFolder();
  out = join(root, 'dist');
  writeSite(out, 'former');
});

/** As a build writes it. */
function writeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeSiteList(folder, new Map([['index.html', digestOf(text)]]));
}

const published = () => readFileSync(join(out, 'index.html'), 'utf8');

function put(path: string, text = 'Mine'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function instead(other: () => unknown): void {
  rmSync(out, { recursive: true });
  other();
}

test('publishing puts the new site in the place of the former one and leaves nothing beside it', () => {
  const scratch = openScratch(out);
  writeSite(scratch.folder, 'next');
  expect(published()).toBe('former');
  scratch.publish();
  scratch.close();
  expect(published()).toBe('next');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('closing what was not published leaves the former site and nothing beside it', () => {
  const scratch = openScratch(out);
  writeSite(scratch.folder, 'half');
  scratch.close();
  expect(published()).toBe('former');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build of all needs no former site', () => {
  rmSync(out, { recursive: true });
  const scratch = openScratch(out);
  writeSite(scratch.folder, 'first');
  scratch.publish();
  expect(published()).toBe('first');
});

test('folders that were made for a site go with it when it does not come to be', () => {
  openScratch(join(root, 'sites/public/playbook')).close();
  expect(readdirSync(root)).toEqual(['dist']);
});

describe('a build that was ended between its renames is recovered from', () => {
  beforeEach(() => {
    put('.dist-waymark.lock', '999999999');
    put('.dist-waymark-next/half.html');
    writeSite(join(root, '.dist-waymark-former'), 'former');
    rmSync(out, { recursive: true });
  });

  test.each([
    ['by the next build', () => openScratch(out).close()],
    ['before it is known whether there will be one', () => healSite(out)],
  ])('%s', (_, next) => {
    next();
    expect(published()).toBe('former');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

test('two builds into one folder do not meet', () => {
  put('.dist-waymark.lock', String(process.ppid));
  expect(() => openScratch(out)).toThrow(`Another build into \`${out}\` is under way (process ${process.ppid})`);
  expect(existsSync(join(root, '.dist-waymark-next'))).toBe(false);
  healSite(out);
  expect(existsSync(join(root, '.dist-waymark.lock'))).toBe(true);
});

describe('nothing is replaced that Waymark did not write', () => {
  const foreign: readonly (readonly [name: string, arrange: () => void, message: string])[] = [
    [
      'a folder that Waymark did not write',
      () => instead(() => put('dist/notes.md')),
      'holds what Waymark did not write: `notes.md`',
    ],
    ['a site without its list', () => rmSync(join(out, SITE_LIST)), 'did not write: `index.html`'],
    [
      'a list that is damaged',
      () => put(`dist/${SITE_LIST}`, 'index.html'),
      'did not write: `.waymark-files`, `index.html`',
    ],
    ['a file that was added', () => put('dist/notes/monday.md'), 'did not write: `notes/monday.md`'],
    ['a hidden file that was added', () => put('dist/.git/HEAD'), 'did not write: `.git/HEAD`'],
    ['a link that was added', () => symlinkSync('/nowhere', join(out, 'uploads')), 'did not write: `uploads`'],
    ['a file', () => instead(() => put('dist')), 'is a file, expected a folder'],
  ];
  test.each(foreign)('%s', (_, arrange, message) => {
    arrange();
    const names = readdirSync(root, { recursive: true });
    expect(() => openScratch(out)).toThrow(message);
    expect(() => openScratch(out)).toThrow(KnownError);
    expect(readdirSync(root, { recursive: true })).toEqual(names);
  });

  test('also where it was put there while the site was built', () => {
    const scratch = openScratch(out);
    writeSite(scratch.folder, 'next');
    put('dist/notes.md');
    expect(() => scratch.publish()).toThrow('did not write: `notes.md`');
    scratch.close();
    expect(readdirSync(out).toSorted()).toEqual([SITE_LIST, 'index.html', 'notes.md']);
  });

  const own: readonly (readonly [name: string, arrange: () => void])[] = [
    ['an empty folder', () => instead(() => mkdirSync(out))],
    ['a page that was edited', () => put('dist/index.html', 'edited')],
    ['a page that was removed', () => rmSync(join(out, 'index.html'))],
    ['what the file manager left', () => put('dist/.DS_Store')],
  ];
  test.each(own)('%s is replaced', (_, arrange) => {
    arrange();
    const scratch = openScratch(out);
    writeSite(scratch.folder, 'next');
    scratch.publish();
    scratch.close();
    expect(published()).toBe('next');
  });
});

describe('where the folder is a link', () => {
  const link = () => join(root, 'site');

  test('the folder that it leads to is the site', () => {
    symlinkSync(out, link());
    expect(siteFolder(link())).toBe(out);
  });

  test('it has to lead to one', () => {
    symlinkSync(join(root, 'gone'), link());
    expect(() => siteFolder(link())).toThrow('is a link that leads nowhere');
  });
});
