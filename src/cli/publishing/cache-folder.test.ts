/** A build never depends on what is kept between builds. */
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from './cache-folder.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'waymark-test-')), '.waymark');

test.each<[string, (cache: string) => void]>([
  ['a file', (cache) => writeFileSync(cache, '')],
  ['a link that leads nowhere', (cache) => symlinkSync('nowhere', cache)],
  ['a link to itself', (cache) => symlinkSync('.waymark', cache)],
])('%s in the way is named, and another folder is taken', (_, put) => {
  const wanted = place();
  put(wanted);
  const cache = openCache(wanted);
  expect([cache.folder === wanted, cache.trouble]).toEqual([false, expect.stringContaining(wanted)]);
  cache.close();
});
