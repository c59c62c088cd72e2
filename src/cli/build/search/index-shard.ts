/** Makes the index of some pages. The one place that imports Pagefind. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { indexWordsOf } from '#search/words.ts';

export interface SearchablePage {
  readonly path: string;
  /** An HTML document with nothing but what is to be found. */
  readonly html: string;
}

export interface Shard {
  /** The index, by the path of its files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: ShardNotes;
}

export interface ShardNotes {
  /** The record of each page, by its path. */
  readonly records: Readonly<Record<string, string>>;
  /** For each word, how many of the pages hold it. */
  readonly words: Readonly<Record<string, number>>;
}

/** @param pages in an order that is always the same, for the bytes of the index depend on it */
export async function indexShard(pages: readonly SearchablePage[]): Promise<Shard> {
  const { index, errors } = await pagefind.createIndex({});
  if (index === undefined) throw failed(errors);
  const added = await Promise.all(pages.map(({ path, html }) => index.addHTMLFile({ url: path, content: html })));
  const problems = added.flatMap((each) => each.errors);
  if (problems.length > 0) throw failed(problems);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return {
    files: new Map(files.filter(({ path }) => isUsed(path)).map(({ path, content }) => [path, content])),
    notes: notesOf(files),
  };
}

/** Starts Pagefind's own process ahead of its first index, for that takes a while. Whoever begins, ends. */
export function beginIndexing(): void {
  const warmUp = async () => {
    const { index } = await pagefind.createIndex({});
    await index?.deleteIndex();
  };
  // What is wrong with it shows when there is something to index.
  warmUp().catch(() => undefined);
}

/** Ends Pagefind's own process, where there is one. */
export async function endIndexing(): Promise<void> {
  await pagefind.close();
}

function failed(reasons: readonly string[]): Error {
  return new Error(`The search index cannot be made: ${reasons.join('; ')}`);
}

/** Pagefind brings several surfaces of its own, a worker and the stemmers of no language; ours loads none of them. */
function isUsed(path: string): boolean {
  return (
    path.includes('/') || /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+)$/.test(path)
  );
}

interface Fragment {
  readonly url: string;
  readonly content: string;
}

function notesOf(files: readonly { readonly path: string; readonly content: Uint8Array }[]): ShardNotes {
  const records: Record<string, string> = {};
  const words = new Map<string, number>();
  for (const { path, content } of files) {
    const [, record] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (record === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    // Written by Pagefind: a mark, and then the record as JSON.
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    records[fragment.url] = record;
    for (const word of new Set(indexWordsOf(fragment.content))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { records, words: Object.fromEntries(words) };
}
