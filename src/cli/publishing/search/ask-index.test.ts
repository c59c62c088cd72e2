/** A site is not published whose search asks for what is not there. */
import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { searchableGuide, writtenSearch } from '#testing/searchable-guide.ts';
import { askIndex } from './ask-index.ts';

async function searchIn(language: string) {
  const text = { title: 'On call', text: 'How the rota works.', language };
  const { folder, samples } = await writtenSearch(searchableGuide('/guides/on-call/', text));
  const named = (part: string) => {
    const all = readdirSync(join(folder, 'search'), { recursive: true, encoding: 'utf8' });
    return join(folder, 'search', all.find((name) => name.includes(part)) ?? '');
  };
  return { ask: () => askIndex(folder, samples), named };
}

test.each(['en', 'uk', 'zh-CN'])('nothing is wrong with an index in %s', async (language) => {
  const { ask } = await searchIn(language);
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
  const { ask, named } = await searchIn(language);
  rmSync(named(part));
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await ask()).toEqual([
    expect.stringMatching(`^The search asks for \`/search/.*${part}.*\`, which is not there$`),
  ]);
});

test.each(['.pf_meta', '.pf_index', 'wasm.en'])('a file that was cut off is noticed: %s', async (part) => {
  const { ask, named } = await searchIn('en');
  truncateSync(named(part), 40);
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await ask()).toEqual([expect.stringMatching(/^The search index cannot be read: /)]);
});

test('what the page itself fetches is left alone', async () => {
  const { ask } = await searchIn('en');
  const before = globalThis.fetch;
  await ask();
  expect(globalThis.fetch).toBe(before);
});
