/** The parts of a page that answer a query: the sections that cover most of it, each with an excerpt. */
import type { CataloguePage } from '#search/catalogue.ts';
import { excerpt, placesOf, sectionsOf, type ExcerptPart, type Section } from '#search/excerpt.ts';
import { names, type Concept } from '#search/interpret.ts';
import { spaced } from '#search/unspaced.ts';
import { wordsOf } from '#search/words.ts';
import type { RecordText } from './pagefind.ts';
import type { TextMatch } from './text-matches.ts';

const MOST_SECTIONS = 3;

export interface PageMatch {
  readonly excerpt: readonly ExcerptPart[];
  /** The best first. */
  readonly sections: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly excerpt: readonly ExcerptPart[];
  }[];
}

/** The page's summary, where the text has no match or cannot be loaded. */
export async function readMatch(
  page: CataloguePage,
  concepts: readonly Concept[],
  match: TextMatch | undefined,
): Promise<PageMatch> {
  const text = await match?.text().catch(() => undefined);
  const summary = [{ text: page.summary, isMatch: false }];
  if (match === undefined || text === undefined) return { excerpt: summary, sections: [] };
  const words = placesOf(text.content);
  // The index finds longer words by their beginnings too; only what was meant is shown.
  const places = match.places.map((found, at) =>
    found.filter((place) => wordsOf(words[place] ?? '').some((word) => concepts[at] && names(concepts[at], word))),
  );
  const [opening] = sectionsOf(words, text.headings, places.flat());
  const sections = bestSections(words, text.headings, places);
  const isOnlyInOpening = sections.length === 0 && opening !== undefined && opening.matches.length > 0;
  return { excerpt: isOnlyInOpening ? excerpt(words, opening) : summary, sections };
}

function bestSections(
  words: readonly string[],
  headings: RecordText['headings'],
  places: readonly (readonly number[])[],
): PageMatch['sections'] {
  const [, ...sections] = sectionsOf(words, headings, places.flat());
  // How many things of the query a section speaks of counts, and then how often.
  const things = ({ matches }: Section) =>
    places.filter((found) => found.some((place) => matches.includes(place))).length;
  const best = sections
    .filter(({ matches }) => matches.length > 0)
    .toSorted((a, b) => things(b) - things(a) || b.matches.length - a.matches.length);
  return best.slice(0, MOST_SECTIONS).map((section) => ({
    heading: shownHeading(section.heading?.text ?? ''),
    anchor: section.heading?.id ?? '',
    excerpt: excerpt(words, section),
  }));
}

/** The original text, without the spaces that separate characters for the index. */
function shownHeading(text: string): string {
  return placesOf(text).map(spaced).join('').trim();
}
