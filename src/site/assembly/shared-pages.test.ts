/** Content links to pages that belong to no single entry, and those addresses are the ones that the site has. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { RIGHTS_PATH, sharedPages } from '#model/shared-pages.ts';
import { diskTree } from '#source/disk.ts';
import { exampleSite } from '#testing/example-site.ts';
import { example } from '#model/rule.ts';
import { siteContext } from './context.ts';
import { siteTools } from './tools.ts';

const guide = example('guide');
const ritual = example('ritual');

test('a link to an overview or an index leads there, with its anchor', () => {
  const { tools, entry } = exampleSite([ritual, guide]);
  expect(tools.href('../rhythm/', entry('guide'))).toBe('/rhythm/');
  expect(tools.href('../rhythm/load/#by-role', entry('guide'))).toBe('/rhythm/load/#by-role');
  expect(tools.href('../rituals/', entry('guide'))).toBe('/rituals/');
});

test('where readers see no entry of the kind, its pages do not exist and the words stay', () => {
  const { tools, entry } = exampleSite([example('ritual', { visibility: 'restricted' }), guide]);
  expect(tools.href('../rhythm/', entry('guide'))).toBeUndefined();
  expect(tools.href('../rituals/', entry('guide'))).toBeUndefined();
});

test('every address that a kind names in advance is that of a page which it makes', () => {
  const folder = fileURLToPath(new URL('../../../content/', import.meta.url));
  const view = viewFor(loadPlaybook(diskTree(folder, 10_000), kinds).playbook, 'internal');
  const context = siteContext(view, { kinds, today: view.config.today ?? '2026-11-26', history: NO_HISTORY });
  const tools = siteTools(context, plainCode);
  for (const { kind, entries } of context.shelves) {
    // The register of who decides what is made of all kinds together: `register.test.ts`.
    const made = [...(kind.overviews?.(entries, tools) ?? []).map(({ path }) => path), RIGHTS_PATH];
    const named = sharedPages(kind, entries).slice(1);
    expect(named.filter((path) => !made.includes(path))).toEqual([]);
  }
});
