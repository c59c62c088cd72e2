/** Searches the playbook: the catalogue for names, the index for texts, and both together for what comes first. */
import type { Catalogue, CataloguePage } from '#search/catalogue.ts';
import { excerpt, placesOf, sectionsOf, type ExcerptPart, type Section } from '#search/excerpt.ts';
import { interpret, names, type Concept } from '#search/interpret.ts';
import { lexicon as makeLexicon } from '#search/lexicon.ts';
import { prepareCandidates, rank } from '#search/rank.ts';
import { wordsOf } from '#search/words.ts';
import { openIndex } from './pagefind.ts';
import { textMatches, type TextMatch } from './text-matches.ts';

export interface Engine {
  /** @param asTyped look for exactly these words, known or not */
  find(query: string, asTyped?: boolean): Promise<Findings>;
}

export interface Findings {
  /** What was looked for, where that is not what was typed. */
  readonly corrected?: string | undefined;
  /** The best first. */
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly page: CataloguePage;
  /** What of the page answers the query: loaded when it is shown. */
  read(): Promise<Reading>;
}

export interface Reading {
  readonly excerpt: readonly ExcerptPart[];
  readonly sections: readonly SectionHit[];
}

export interface SectionHit {
  readonly anchor: string;
  readonly heading: string;
  readonly excerpt: readonly ExcerptPart[];
}

const MOST_SECTIONS = 3;

/** @param root the absolute address of the site's root */
export async function openEngine(root: string): Promise<Engine> {
  // Asked for anew each time, so that it fits the index after the site has changed.
  const response = await fetch(`${root}search/catalogue.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The search catalogue answers with status ${response.status}.`);
  // Written by the build of this site.
  const catalogue = (await response.json()) as Catalogue;
  const lexicon = makeLexicon(catalogue);
  const candidates = prepareCandidates(catalogue.pages, lexicon);
  const index = await openIndex(catalogue.indexes.map((folder) => root + folder));

  return {
    async find(query, asTyped = false) {
      const meaning = interpret(query, lexicon, asTyped);
      const matches = await textMatches(meaning.concepts, lexicon, index);
      const matchOf = ({ record }: CataloguePage) => (record === undefined ? undefined : matches.get(record));
      const ranked = rank(candidates, meaning, lexicon, (page) => matchOf(page)?.score);
      const hits = ranked.map(({ page }) => ({ page, read: () => read(page, meaning.concepts, matchOf(page)) }));
      return { corrected: meaning.corrected, hits };
    },
  };
}

async function read(page: CataloguePage, concepts: readonly Concept[], match: TextMatch | undefined): Promise<Reading> {
  const summary = [{ text: page.summary, isMatch: false }];
  if (match === undefined) return { excerpt: summary, sections: [] };
  const { content, headings } = await match.text();
  const words = placesOf(content);
  // The index finds longer words by their beginnings too; only what was meant is shown.
  const places = match.places.map((found, at) =>
    found.filter((place) => wordsOf(words[place] ?? '').some((word) => concepts[at] && names(concepts[at], word))),
  );
  const [opening, ...rest] = sectionsOf(words, headings, places.flat());
  // How many things of the query a section speaks of counts, and then how often.
  const things = ({ matches }: Section) =>
    places.filter((found) => found.some((place) => matches.includes(place))).length;
  const best = rest
    .filter(({ matches }) => matches.length > 0)
    .toSorted((a, b) => things(b) - things(a) || b.matches.length - a.matches.length);
  const sections = best.slice(0, MOST_SECTIONS).map((section) => ({
    heading: section.heading?.text ?? '',
    anchor: section.heading?.id ?? '',
    excerpt: excerpt(words, section),
  }));
  const isOnlyInOpening = sections.length === 0 && opening !== undefined && opening.matches.length > 0;
  return { excerpt: isOnlyInOpening ? excerpt(words, opening) : summary, sections };
}
