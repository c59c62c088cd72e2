/** A build never depends on what is kept between builds. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { openCache } from './cache-folder.ts';

const place = () => join(temporaryFolder(), '.waymark');

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
