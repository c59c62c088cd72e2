/** The index, as far as the search asks it: the one place that knows Pagefind in the browser. */

export interface Index {
  /**
   * In which records words stand, and where, the best first. Asked twice, it answers from memory.
   * @param isExact only where they stand next to each other, and not as the beginning of another word
   */
  find(words: string, isExact: boolean): Promise<readonly Found[]>;
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

interface Pagefind {
  options(options: { readonly basePath: string; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
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

/** @param folders absolute addresses of the indexes, the one that holds the engine first */
export async function openIndex([first, ...others]: readonly string[]): Promise<Index> {
  if (first === undefined) return { find: () => Promise.resolve([]) };
  // Pagefind writes this module beside its index; no bundler may look for it.
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: first, noWorker: true });
  await pagefind.init();
  for (const folder of others) await pagefind.mergeIndex(folder);
  const ask = remembered(async (term) => (await pagefind.search(term)).results.map(foundIn));
  return {
    async find(words, isExact) {
      if (!isExact) return ask(words);
      // In quotation marks Pagefind finds exactly, but does not rank.
      const [found, exact] = await Promise.all([ask(words), ask(`"${words}"`)]);
      const records = new Set(exact.map(({ record }) => record));
      return found.filter(({ record }) => records.has(record));
    },
  };
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
