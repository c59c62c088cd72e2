/** The index, as far as the search asks it: the one place that knows Pagefind in the browser. */
import { watchIndexFiles, type IndexFiles } from './index-files.ts';

export interface Index {
  /**
   * In which records words stand, and where, the best first. Asked twice, it answers from memory.
   * @param isExact only where they stand next to each other, and not as the beginning of another word
   */
  find(words: string, isExact: boolean): Promise<readonly Found[]>;
  close(): void;
}

export interface Found {
  readonly record: string;
  /** Above 0; comparable between the records of one answer. */
  readonly score: number;
  /** The places of its words in the text. */
  readonly places: readonly number[];
  text(): Promise<RecordText>;
}

export interface RecordText {
  readonly content: string;
  readonly headings: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** The module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): Pagefind;
}

interface Pagefind {
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string; readonly anchors: readonly PagefindAnchor[] }>;
}

interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** The content policy of the server, or the browser, allows no WebAssembly: then there is nothing to try again. */
export class IndexRefused extends Error {}

export type ImportModule = (address: string) => Promise<PagefindModule>;

/**
 * Rejects where any part of it cannot be loaded.
 * @param folders absolute addresses of the indexes, the one that holds the engine first
 */
export async function openIndex(folders: readonly string[], importModule: ImportModule): Promise<Index> {
  const [first, ...others] = folders;
  if (first === undefined) return { find: () => Promise.resolve([]), close: () => undefined };
  refuseWithoutWebAssembly();
  const files = watchIndexFiles(folders);
  try {
    return await openFiles(first, others, files, importModule);
  } catch (error) {
    files.close();
    throw error;
  }
}

async function openFiles(
  first: string,
  others: readonly string[],
  files: IndexFiles,
  importModule: ImportModule,
): Promise<Index> {
  // Pagefind waits forever for an engine that fails to load, so it starts only once everything is there.
  const [{ createInstance }] = await Promise.all([
    importModule(`${first}pagefind.js`),
    preload(first, true, files),
    ...others.map((folder) => preload(folder, false, files)),
  ]);
  const pagefind = createInstance({ basePath: first, noWorker: true });
  await pagefind.init();
  for (const folder of others) await pagefind.mergeIndex(folder);
  const ask = remembered(async (term) => {
    const before = files.failures;
    const { results } = await pagefind.search(term);
    if (files.failures > before) throw new Error('A part of the index did not come.');
    return results.map(foundIn);
  });
  return {
    async find(words, isExact) {
      if (!isExact) return ask(words);
      // In quotation marks Pagefind finds exactly, but does not rank.
      const [found, exact] = await Promise.all([ask(words), ask(`"${words}"`)]);
      const exactly = new Map(exact.map((each) => [each.record, each.places]));
      const isPhrase = words.includes(' ');
      return found.flatMap((each) => {
        const places = exactly.get(each.record);
        // A single word of a phrase found elsewhere is not a match.
        return places === undefined ? [] : [isPhrase ? { ...each, places } : each];
      });
    },
    close: () => files.close(),
  };
}

/** The smallest module there is: a policy refuses it like any other. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

function refuseWithoutWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (error) {
    throw new IndexRefused('WebAssembly is not allowed here.', { cause: error });
  }
}

/** All that Pagefind loads at its beginning. */
async function preload(folder: string, withEngine: boolean, files: IndexFiles): Promise<void> {
  const entry = new TextDecoder().decode(await files.preload(`${folder}pagefind-entry.json`));
  // Written by Pagefind, in the build of this site.
  const { languages } = JSON.parse(entry) as PagefindEntry;
  const names = Object.values(languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    ...(withEngine ? [`wasm.${wasm ?? 'unknown'}.pagefind`] : []),
  ]);
  await Promise.all(names.map((name) => files.preload(folder + name)));
}

function remembered<T>(ask: (question: string) => Promise<T>): (question: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (question) => {
    const answer = answers.get(question) ?? ask(question);
    answers.set(question, answer);
    // What failed, for want of a network perhaps, may be asked again.
    answer.catch(() => answers.delete(question));
    return answer;
  };
}

function foundIn({ id, score, words, data }: PagefindResult): Found {
  return {
    record: id,
    score,
    places: words,
    async text() {
      const { content, anchors } = await data();
      return { content, headings: anchors.filter(({ element }) => /^h[2-6]$/.test(element)) };
    },
  };
}
