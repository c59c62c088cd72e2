/** What is kept between builds and was damaged since counts as not there; what cannot be kept does no harm. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findTheme, noteTheme } from '#render/compiled-theme.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { openCache } from './cache-folder.ts';
import { pageFacts } from './facts.ts';
import { keptMap } from './kept-map.ts';
import { readLedger, readPublished, writeLedger, type LedgerEntry } from './ledger.ts';
import { shardCache } from './search/shard-cache.ts';

let folder: string;
beforeEach(() => void (folder = temporaryFolder()));

const damages: readonly (readonly [name: string, damage: (file: string) => void])[] = [
  ['a letter of it was changed', (file) => edit(file, (text) => text.replace('toil', 'toll'))],
  ['it was cut off', (file) => edit(file, (text) => text.slice(0, -3))],
  ['something was added', (file) => edit(file, (text) => `${text}\n`)],
  ['it was emptied', (file) => writeFileSync(file, '')],
  ['it holds JSON of another shape', (file) => writeFileSync(file, '{"toil":{}}')],
  ['it holds a list that means something else', (file) => writeFileSync(file, '[["toil",null]]')],
  ['it was removed', (file) => rmSync(file)],
  ['a folder stands in its place', putFolder],
];

function putFolder(file: string): void {
  rmSync(file);
  mkdirSync(join(file, 'toil'), { recursive: true });
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const summary = {
  entries: { toil: 1 },
  pages: 1,
  rendered: 1,
  records: 1,
  files: 1,
  bytes: 1,
  warnings: 0,
  draftsLeftOut: 0,
};
const entry: LedgerEntry = {
  inputs: 'toil',
  output: 'toil',
  contents: 'toil',
  today: '2026-04-01',
  isDayFixed: true,
  summary,
};
const pages = {};

/** What each keeps and gives back, and the file that it keeps it in. */
const keepers: readonly (readonly [name: string, keep: () => void, recall: () => unknown, pattern: RegExp])[] = [
  [
    'a map',
    () => {
      const map = keptMap<string>(join(folder, 'toil.json'));
      map.set('toil', 'Work that grows.');
      map.save();
    },
    () => keptMap<string>(join(folder, 'toil.json')).get('toil'),
    /toil\.json$/,
  ],
  [
    'the ledger',
    () => writeLedger(folder, 'dist', entry, pages),
    () => readLedger(folder, 'dist')?.summary,
    /\w{16}\.json$/,
  ],
  [
    'the pages of a site',
    () => writeLedger(folder, 'dist', entry, { toil: { digest: 'toil', facts: pageFacts('<h1>Toil</h1>') } }),
    () => readPublished(folder, 'dist', 'toil').toil,
    /-pages\.json$/,
  ],
  [
    'the notes of an index',
    () => void shardCache(folder).set('1a', { files: new Map(), notes: { records: { toil: 'toil' }, words: {} } }),
    () => shardCache(folder).get('1a')?.notes,
    /notes\.json$/,
  ],
  [
    'a file of an index',
    () =>
      void shardCache(folder).set('1a', {
        files: new Map([['toil.pf_index', Buffer.from('{"toil":[1]}')]]),
        notes: { records: {}, words: {} },
      }),
    () => shardCache(folder).get('1a')?.files.get('toil.pf_index')?.().toString(),
    /pf_index$/,
  ],
  [
    'a compiled theme',
    () => {
      mkdirSync(join(folder, 'server'), { recursive: true });
      writeFileSync(join(folder, 'server/entry.mjs'), 'export const toil = [];');
      noteTheme(folder, { digest: 'of its sources', templates: ['toil'] });
    },
    () => findTheme(folder, 'of its sources')?.templates,
    /entry\.mjs$/,
  ],
];

describe.each(keepers)('%s', (_, keep, recall, pattern) => {
  const fileOf = () => {
    const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => pattern.test(each));
    return join(folder, name);
  };

  test('comes back as it was', () => {
    keep();
    expect(recall()).toBeTruthy();
  });

  test.each(damages)('is made anew where %s', (__, damage) => {
    keep();
    damage(fileOf());
    expect(recall()).toBeUndefined();
    rmSync(fileOf(), { recursive: true, force: true });
    keep();
    expect(recall()).toBeTruthy();
  });
});

test('one kept file is not taken for another', () => {
  const map = keptMap<string>(join(folder, 'toil.json'));
  map.set('toil', 'Work that grows.');
  map.save();
  writeFileSync(join(folder, 'other.json'), readFileSync(join(folder, 'toil.json')));
  expect(keptMap<string>(join(folder, 'other.json')).get('toil')).toBeUndefined();
});

test('the pages of one site are not taken for those of another', () => {
  writeLedger(folder, 'dist', entry, { toil: { digest: 'toil', facts: pageFacts('<h1>Toil</h1>') } });
  expect(readPublished(folder, 'dist', 'another')).toEqual({});
});

describe('the folder of what is kept', () => {
  const cache = () => join(folder, '.waymark');

  test('is created where it is missing', () => {
    expect(openCache(cache())).toMatchObject({ folder: cache(), trouble: undefined });
  });

  test.each(['builds', 'kept', 'kept/1a2b', 'theme'])('is put right where a file stands in the place of %s', (name) => {
    mkdirSync(join(cache(), name, '..'), { recursive: true });
    writeFileSync(join(cache(), name), 'toil');
    expect(openCache(cache())).toMatchObject({ folder: cache(), trouble: undefined });
    expect(existsSync(join(cache(), name))).toBe(false);
  });

  test('is replaced by a temporary one where a file is in its place, and the file stays', () => {
    writeFileSync(cache(), 'Mine');
    const opened = openCache(cache());
    expect(opened.trouble).toBe(`\`${cache()}\` is in the way (EEXIST)`);
    expect(existsSync(opened.folder)).toBe(true);
    opened.close();
    expect(existsSync(opened.folder)).toBe(false);
    expect(readFileSync(cache(), 'utf8')).toBe('Mine');
  });

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0)('is another one where it may not be written to', () => {
    mkdirSync(cache());
    chmodSync(cache(), 0o555);
    expect(openCache(cache()).trouble).toMatch(/^No permission for `.*` \(EACCES\)$/);
  });
});
