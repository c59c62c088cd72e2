/** A site is not published whose search asks for what is not there. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { searchableGuide } from '#testing/searchable-guide.ts';
import { askIndex } from './ask-index.ts';
import { searchFiles } from './search-files.ts';

async function writtenSearch(language: string) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-asked-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { model, rendered } = searchableGuide('/guides/on-call/', {
    title: 'On call',
    text: 'How the rota works.',
    language,
  });
  const { files, samples } = await searchFiles({ pages: [model], names: [] }, [rendered], join(folder, 'kept'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content());
  }
  const named = (part: string) => {
    const all = readdirSync(join(folder, 'search'), { recursive: true, encoding: 'utf8' });
    return join(folder, 'search', all.find((name) => name.includes(part)) ?? '');
  };
  return { ask: () => askIndex(folder, samples), named };
}

test.each(['en', 'uk', 'zh-CN'])('nothing is wrong with an index in %s', async (language) => {
  const { ask } = await writtenSearch(language);
  expect(await ask()).toEqual([]);
});

test.each([
  ['uk', 'wasm.unknown'],
  ['en', 'wasm.en'],
  ['en', '.pf_meta'],
  ['en', '.pf_index'],
  ['en', '.pf_fragment'],
  ['en', 'pagefind-entry.json'],
])('in %s, a lost file is noticed: %s', async (language, part) => {
  const { ask, named } = await writtenSearch(language);
  rmSync(named(part));
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await ask()).toEqual([
    expect.stringMatching(`^The search asks for \`/search/.*${part}.*\`, which is not there$`),
  ]);
});

test.each(['.pf_meta', '.pf_index', 'wasm.en'])('a file that was cut off is noticed: %s', async (part) => {
  const { ask, named } = await writtenSearch('en');
  truncateSync(named(part), 40);
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await ask()).toEqual([expect.stringMatching(/^The search index cannot be read: /)]);
});

test('what the page itself fetches is left alone', async () => {
  const { ask } = await writtenSearch('en');
  const before = globalThis.fetch;
  await ask();
  expect(globalThis.fetch).toBe(before);
});
