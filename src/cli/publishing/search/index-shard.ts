/** Makes the index of some pages. The one place that imports Pagefind. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { escapeAttribute, escapeHtml } from '#model/html.ts';
import { apart } from '#search/unspaced.ts';
import { indexWordsOf } from '#search/words.ts';
import type { Block, SearchedPage } from './searched-text.ts';

export interface SearchablePage extends SearchedPage {
  readonly path: string;
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
  const added = await Promise.all(
    pages.map((page) => index.addHTMLFile({ url: page.path, content: documentOf(page) })),
  );
  const problems = added.flatMap((each) => each.errors);
  if (problems.length > 0) throw failed(problems);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const used = usedFiles(files);
  return {
    files: new Map(files.filter(({ path }) => used(path)).map(({ path, content }) => [path, content])),
    notes: { records: recordsOf(files), words: wordsOf(pages) },
  };
}

/** Languages that Pagefind splits into words with its own dictionary, which may differ from the browser's. */
const SPLIT_BY_PAGEFIND = /^(?:zh|ja|th|lo|km|my|bo|yue|cmn)(?:-|$)|^$/i;

/** A document that contains only searchable text. */
function documentOf({ language, blocks }: SearchablePage): string {
  const opening = SPLIT_BY_PAGEFIND.test(language) ? '<html>' : `<html lang="${escapeAttribute(language)}">`;
  return `<!doctype html>${opening}<body><main data-pagefind-body>${blocks.map(elementOf).join('')}</main></body></html>`;
}

function elementOf({ text, heading, weight: own }: Block): string {
  const content = escapeHtml(apart(text));
  const weight = own === undefined ? '' : ` data-pagefind-weight="${escapeAttribute(own)}"`;
  if (heading === undefined) return `<p${weight}>${content}</p>`;
  const id = heading.id === undefined ? '' : ` id="${escapeAttribute(heading.id)}"`;
  return `<h${heading.level}${id}${weight}>${content}</h${heading.level}>`;
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

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const ENTRY = 'pagefind-entry.json';

/** The files that `pagefind.js` requests. Pagefind also writes its own interfaces, a worker and a fallback engine, which our search never loads. */
function usedFiles(files: readonly IndexFile[]): (path: string) => boolean {
  const entry = files.find(({ path }) => path === ENTRY);
  // Written by Pagefind.
  const { languages } = JSON.parse(
    entry ? Buffer.from(entry.content).toString('utf8') : '{"languages":{}}',
  ) as PagefindEntry;
  const named = Object.values(languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ]);
  const used = new Set([ENTRY, 'pagefind.js', ...named]);
  return (path) => path.includes('/') || used.has(path);
}

interface PagefindEntry {
  /** An engine is named where the language has one; the others share one. */
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

interface Fragment {
  readonly url: string;
}

function recordsOf(files: readonly IndexFile[]): ShardNotes['records'] {
  const records: Record<string, string> = {};
  for (const { path, content } of files) {
    const [, record] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (record === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    // Written by Pagefind: a mark, and then the record as JSON.
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    records[fragment.url] = record;
  }
  return records;
}

function wordsOf(pages: readonly SearchablePage[]): ShardNotes['words'] {
  const words = new Map<string, number>();
  for (const { blocks } of pages) {
    for (const word of new Set(blocks.flatMap(({ text }) => indexWordsOf(text))))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...words].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
