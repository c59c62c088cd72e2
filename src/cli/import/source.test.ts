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

test.each<[string, readonly string[], readonly string[]]>([
  ['one file', ['slos/search.yaml'], ['search.yaml']],
  ['a folder', ['slos'], ['ledger.yaml', 'search.yaml', 'shop/cart.yaml']],
  ['files of one folder', ['slos/ledger.yaml', './slos/search.yaml'], ['ledger.yaml', 'search.yaml']],
  ['files of two folders', ['slos/ledger.yaml', 'slos/shop/cart.yaml'], ['ledger.yaml', 'shop/cart.yaml']],
  ['a file and a folder', ['slos/ledger.yaml', 'slos/shop'], ['ledger.yaml', 'shop/cart.yaml']],
])('%s', (_, typed, paths) => {
  expect(
    importSource(typed, cwd)
      .files.map(({ path }) => path)
      .toSorted(),
  ).toEqual(paths);
});

test('one that is not there is told by its name', () => {
  expect(() => importSource(['slos/search.yaml', 'slos/gone.yaml'], cwd)).toThrow('There is no `slos/gone.yaml`');
});
