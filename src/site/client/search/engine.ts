/** Searches the playbook: the catalogue for names, the index for texts, and both together for what comes first. */
import type { Catalogue, CataloguePage } from '#search/catalogue.ts';
import { interpret } from '#search/interpret.ts';
import { lexicon as makeLexicon, type Lexicon } from '#search/lexicon.ts';
import { prepareCandidates, rank, type Candidate } from '#search/rank.ts';
import { withoutTexts } from '#search/without-texts.ts';
import { IndexRefused, openIndex, type ImportModule, type Index } from './pagefind.ts';
import { readMatch, type PageMatch } from './read-match.ts';
import { textMatches } from './text-matches.ts';

export interface Engine {
  /**
   * Never rejects: where the texts cannot be searched, names are, and `limit` says why.
   * @param asTyped look for exactly these words, known or not
   */
  find(query: string, asTyped?: boolean): Promise<Findings>;
  close(): Promise<void>;
}

/** Why only titles, headings and summaries were searched: no WebAssembly, or no connection. */
export type Limit = 'refused' | 'unreachable';

export interface Findings {
  /** What was looked for, where that is not what was typed. */
  readonly corrected?: string | undefined;
  /** The best first. */
  readonly hits: readonly Hit[];
  readonly limit?: Limit | undefined;
}

export interface Hit {
  readonly page: CataloguePage;
  /** What of the page answers the query: loaded when it is shown. Its summary where that does not come. */
  read(): Promise<PageMatch>;
}

/** Milliseconds after which the catalogue is taken for lost. */
const PATIENCE = 10_000;

interface Prepared {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
}

/**
 * Rejects where the catalogue cannot be loaded: without it there is nothing to search.
 * @param root the absolute address of the site's root
 */
export async function openEngine(root: string, importModule: ImportModule = importInBrowser()): Promise<Engine> {
  let prepared = await prepare(root);
  let index: Promise<Index> | undefined;
  let isLost = false;

  const openTexts = async (): Promise<Index> => {
    if (isLost) {
      // The site may have been published again in the meantime, with other indexes.
      prepared = await prepare(root).catch(() => prepared);
      isLost = false;
    }
    return openIndex(
      prepared.catalogue.indexes.map((folder) => root + folder),
      importModule,
    );
  };
  const close = async () => {
    const opened = await index?.catch(() => undefined);
    index = undefined;
    opened?.close();
  };
  /** A failure is not remembered: the next query opens everything again. */
  const forget = async (error: unknown): Promise<Limit> => {
    await close();
    if (error instanceof IndexRefused) return 'refused';
    isLost = true;
    return 'unreachable';
  };

  return {
    close,
    async find(query, asTyped = false) {
      try {
        index ??= openTexts();
        const texts = await index;
        const meaning = interpret(query, prepared.lexicon, asTyped);
        const matches = await textMatches(meaning.concepts, prepared.lexicon, texts);
        const matchOf = ({ record }: CataloguePage) => (record === undefined ? undefined : matches.get(record));
        const ranked = rank(prepared.candidates, meaning, prepared.lexicon, ({ page }) => matchOf(page)?.score);
        const hits = ranked.map(({ page }) => ({ page, read: () => readMatch(page, meaning.concepts, matchOf(page)) }));
        return { corrected: meaning.corrected, hits };
      } catch (error) {
        const limit = await forget(error);
        const meaning = interpret(query, prepared.lexicon, asTyped);
        const ranked = rank(prepared.candidates, meaning, prepared.lexicon, (candidate) =>
          withoutTexts(candidate, meaning),
        );
        const hits = ranked.map(({ page }) => ({ page, read: () => readMatch(page, meaning.concepts, undefined) }));
        return { corrected: meaning.corrected, hits, limit };
      }
    },
  };
}

async function prepare(root: string): Promise<Prepared> {
  // Revalidated each time, so that it matches the index after the site has changed.
  const response = await fetch(`${root}search/catalogue.json`, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`The search catalogue answers with status ${response.status}.`);
  // Written by the build of this site.
  const catalogue = (await response.json()) as Catalogue;
  const lexicon = makeLexicon(catalogue);
  return { catalogue, lexicon, candidates: prepareCandidates(catalogue.pages, lexicon) };
}

/** A browser remembers a failed module; another address makes it try again. */
function importInBrowser(): ImportModule {
  let attempts = 0;
  return async (address) => {
    try {
      const retry = attempts === 0 ? '' : `?attempt=${attempts}`;
      // Pagefind writes this module beside its index; no bundler may look for it.
      return (await import(/* @vite-ignore */ address + retry)) as Awaited<ReturnType<ImportModule>>;
    } catch (error) {
      attempts += 1;
      throw error;
    }
  };
}
