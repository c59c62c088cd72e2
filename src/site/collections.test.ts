import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import type { View } from '#model/playbook.ts';
import { memoryTree } from '#source/tree.ts';
import { collectionsOf } from './collections.ts';

const TEAM =
  '---\ntitle: Platform\nowner: platform\nreviewed: 2026-09-01\nmission: Make the quick way the easy way.\ntype: platform\n---\nAsk us anything.\n';
const term = (title: string) =>
  `title: ${title}\nowner: platform\nreviewed: 2026-09-01\ndefinition: A promise with a number in it.\n`;
const viewOf = (files: Readonly<Record<string, string>>) =>
  viewFor(loadPlaybook(memoryTree({ 'teams/platform.md': TEAM, ...files }), kinds).playbook, 'internal');

let view: View;
let read: ReturnType<typeof vi.fn<(folder: string) => View>>;
let watcher: EventEmitter & { readonly add: (path: string) => void };

beforeEach(() => {
  view = viewOf({ 'terms/slo.yaml': term('SLO') });
  read = vi.fn(() => view);
  watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
});

/** Loads the collections as Astro does, and tells what their stores hold. */
async function load(options: { readonly watch: boolean }) {
  const stores = new Map<string, Map<string, object>>();
  for (const [name, collection] of Object.entries(collectionsOf(kinds, { folder: 'content', read }))) {
    const entries = new Map<string, object>([['left-over', {}]]);
    stores.set(name, entries);
    const store = {
      clear: () => entries.clear(),
      set: (entry: { readonly id: string }) => entries.set(entry.id, entry),
    };
    const context = { store, config: { root: new URL('file:///project/') }, ...(options.watch && { watcher }) };
    if (!('loader' in collection) || typeof collection.loader !== 'object')
      throw new Error(`The collection \`${name}\` has no loader`);
    // As much of the context as the loader asks for.
    await collection.loader.load(context as unknown as LoaderContext);
  }
  return (name: string) => [...(stores.get(name)?.values() ?? [])];
}

describe('the collections', () => {
  test('are one per kind', () => {
    expect(Object.keys(collectionsOf(kinds, { folder: 'content', read })).toSorted()).toEqual(
      kinds.map(({ name }) => name).toSorted(),
    );
  });

  test('hold the entries of their kind, and nothing from before', async () => {
    const stored = await load({ watch: false });
    expect(stored('team')).toMatchObject([
      {
        id: 'platform',
        data: { title: 'Platform', status: 'active' },
        filePath: 'content/teams/platform.md',
        body: 'Ask us anything.',
      },
    ]);
    expect(stored('term')).toMatchObject([{ id: 'slo' }]);
    expect(stored('ladder')).toEqual([]);
  });

  test('read the content folder once for all', async () => {
    await load({ watch: false });
    expect(read.mock.calls).toEqual([['/project/content/']]);
  });

  test('are filled anew when a file of the content changes', async () => {
    const stored = await load({ watch: true });
    view = viewOf({ 'terms/sli.yaml': term('SLI') });
    watcher.emit('all', 'change', '/project/content/terms/sli.yaml');
    await vi.waitFor(() => expect(stored('term')).toMatchObject([{ id: 'sli' }]));
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('do not care for files elsewhere', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await load({ watch: true });
    watcher.emit('all', 'change', '/project/src/site/layouts/Page.astro');
    await vi.runAllTimersAsync();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
