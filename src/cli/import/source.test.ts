/** Files that are named one by one are imported as if their folder had been named. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importSource } from './source.ts';

const cwd = mkdtempSync(join(tmpdir(), 'import-source-'));
mkdirSync(join(cwd, 'slos/shop'), { recursive: true });
for (const file of ['slos/search.yaml', 'slos/ledger.yaml', 'slos/shop/cart.yaml'])
  writeFileSync(join(cwd, file), 'a: 1\n');
mkdirSync(join(cwd, 'docs'));
for (const file of ['.pages', '.env', 'a.md']) writeFileSync(join(cwd, 'docs', file), 'a\n');

const PLAIN = { sheet: undefined, hidden: [] };

test.each<[string, readonly string[], readonly string[]]>([
  ['one file', ['slos/search.yaml'], ['search.yaml']],
  ['a folder', ['slos'], ['ledger.yaml', 'search.yaml', 'shop/cart.yaml']],
  ['files of one folder', ['slos/ledger.yaml', './slos/search.yaml'], ['ledger.yaml', 'search.yaml']],
  ['files of two folders', ['slos/ledger.yaml', 'slos/shop/cart.yaml'], ['ledger.yaml', 'shop/cart.yaml']],
  ['a file and a folder', ['slos/ledger.yaml', 'slos/shop'], ['ledger.yaml', 'shop/cart.yaml']],
])('%s', async (_, typed, paths) => {
  const { tree } = await importSource(typed, cwd, PLAIN);
  expect(tree.files.map(({ path }) => path).toSorted()).toEqual(paths);
});

test.each([
  [['slos/search.yaml', 'slos/gone.yaml'], 'There is no `slos/gone.yaml`'],
  [['https://example.org/handbook'], 'is an address'],
  [['handbook.pdf'], 'is a PDF'],
  [['levels.docx'], 'is a document of a word processor'],
])('%s is refused by its name', async (typed, message) => {
  await expect(importSource(typed, cwd, PLAIN)).rejects.toThrow(message);
});

test('hidden files are read where they belong to the source', async () => {
  const paths = async (hidden: readonly string[]) =>
    (await importSource(['docs'], cwd, { sheet: undefined, hidden })).tree.files.map(({ path }) => path);
  expect(await paths([])).toEqual(['a.md']);
  expect(await paths(['.pages'])).toEqual(['.pages', 'a.md']);
});
