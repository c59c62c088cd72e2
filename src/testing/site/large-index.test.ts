/** Indexes with thousands of entries: no page weighs more than a page may, and each entry can be reached. Sizes are those of what is sent, packed. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { Entry } from '#model/entry.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { Page } from '#model/page.ts';
import type { Theme } from '#render/render.ts';
import { addressOf, sectionAddress } from '#model/entry-address.ts';
import { siteContext } from '#site/assembly/context.ts';
import { shelve } from '#site/assembly/order.ts';
import { siteFrame } from '#site/assembly/frame.ts';
import { sitePages } from '#site/assembly/pages.ts';
import { sectionPages } from '#site/assembly/section.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { memoryTree } from '#source/tree.ts';
import { guideFile } from '../playbooks.ts';
import { builtTheme } from './built-theme.ts';
import { everyKind } from './every-kind.ts';
import { manyLike, treeLike } from './long-lists.ts';

const ENTRIES = 4000;
const MOST_BYTES = 60_000;

let theme: Theme;
beforeAll(async () => {
  theme = await builtTheme();
});

function siteOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const { playbook } = loadPlaybook(memoryTree(files), kinds);
  const view = viewFor(playbook, 'internal', { drafts: true });
  const context = siteContext(view, { kinds, today: '2026-06-01', history: NO_HISTORY });
  const tools = siteTools(context, plainCode);
  return { view, tools, frame: siteFrame(context, tools), pages: sitePages(context, tools, { rules: [] }) };
}

const small = siteOf(everyKind);

/** The index of a kind with other entries than the playbook has. */
function indexOf(kind: Kind, entries: readonly Entry[]): readonly Page[] {
  return sectionPages(shelve(kind, entries, '2026-06-01'), small.frame, small.tools);
}

function exampleOf(kind: Kind): Entry {
  return small.view.entriesOf(kind.name)[0]!;
}

/** The heaviest pages as models are the heaviest as HTML, or next to them. */
async function heaviest(pages: readonly Page[], count: number) {
  const byWeight = pages.toSorted((a, b) => JSON.stringify(b.body).length - JSON.stringify(a.body).length);
  const sizes = byWeight.slice(0, count).map(async (page) => [page.path, await packed(page)] as const);
  return Promise.all(sizes);
}

async function packed(page: Page): Promise<number> {
  return gzipSync(await theme.render(page), { level: 9 }).length;
}

/** The addresses that can be reached from the first page, by the pages of the index alone. */
async function reached(pages: readonly Page[], start: string): Promise<ReadonlySet<string>> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const found = new Set([start]);
  for (const path of found) {
    const page = byPath.get(path);
    if (page === undefined) continue;
    for (const [, link = ''] of (await theme.render(page)).matchAll(/<a [^>]*?href="([^"#:]+)/g))
      found.add(new URL(link, `https://playbook.invalid${path}`).pathname);
  }
  return found;
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))(`the index of ${ENTRIES} entries: %s`, (_, kind) => {
  const entries = manyLike(exampleOf(kind), ENTRIES);
  const pages = indexOf(kind, entries);

  test('is light', async () => {
    expect((await heaviest(pages, 2)).filter(([, size]) => size > MOST_BYTES)).toEqual([]);
  });

  test('leads to each entry', async () => {
    const found = await reached(pages, sectionAddress(kind));
    expect(entries.map((entry) => addressOf(entry, kind)).filter((address) => !found.has(address))).toEqual([]);
  });
});

describe.each([
  ['of eight parts, deep', [8, 25, 19]],
  ['of many small parts', [200, 19]],
  ['of a few long parts', [4, 1000]],
])('a tree %s', (_, sizes) => {
  const [nested] = kinds.filter(({ folder }) => folder.nested === true);
  const entries = treeLike(exampleOf(nested!), sizes);
  const pages = indexOf(nested!, entries);

  test('is light', async () => {
    expect((await heaviest(pages, 3)).filter(([, size]) => size > MOST_BYTES)).toEqual([]);
  });

  test('leads to each page', async () => {
    const found = await reached(pages, sectionAddress(nested!));
    expect(entries.map((entry) => addressOf(entry, nested!)).filter((address) => !found.has(address))).toEqual([]);
  });
});

test(`no page of a playbook with ${ENTRIES} guides is heavy`, async () => {
  const [nested] = kinds.filter(({ folder }) => folder.nested === true);
  const guides = treeLike(exampleOf(nested!), [8, 25, 19]).map(
    ({ file, folders, id, data }): readonly [string, string] => [
      `${nested!.folder.name}/${[...folders, id].join('/')}${file.slice(file.lastIndexOf('.')).replace('yaml', 'md')}`,
      guideFile(data.title, { fields: `summary: ${data.summary}\n`, body: data.summary }).replace(
        'keepers',
        'example-team',
      ),
    ],
  );
  const { pages } = siteOf({ ...everyKind, ...Object.fromEntries(guides) });
  expect(pages.length).toBeGreaterThan(ENTRIES);
  expect((await heaviest(pages, 10)).filter(([, size]) => size > MOST_BYTES)).toEqual([]);
});
