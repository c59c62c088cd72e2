/** No text takes an id of its page: what a page calls its own parts is known to the check, or holds a colon, which no heading's anchor does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { pageFacts } from '#cli/publishing/facts.ts';
import { fileOfPath } from '#cli/publishing/page-file.ts';
import { addressOf } from '#model/entry-address.ts';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { entryKey } from '#model/entry.ts';
import { diskTree } from '#source/disk.ts';

const sites = [
  ['the example', fileURLToPath(new URL('../../../content', import.meta.url)), inject('example').folder],
  ['the sampler', join(inject('temporary'), 'sampled'), inject('sampled').folder],
] as const;

test.each(sites)('%s', (_, content, folder) => {
  const { entries } = loadPlaybook(diskTree(content, 20_000), kinds).playbook;
  const unknown = entries.flatMap((entry) => {
    const kind = kinds.find(({ name }) => name === entry.kind);
    if (kind === undefined) return [];
    const known = new Set(kind.anchors?.(entry.data) ?? []);
    for (const { id } of entry.body?.outline.headings ?? []) known.add(id);
    const { ids } = pageFacts(readFileSync(join(folder, fileOfPath(addressOf(entry, kind))), 'utf8'));
    return ids
      .filter((id) => !id.includes(':') && !known.has(id) && kind.reserves?.(id) !== true)
      .map((id) => `${entryKey(entry)} #${id}`);
  });
  expect(entries.length).toBeGreaterThan(50);
  expect(unknown).toEqual([]);
});
