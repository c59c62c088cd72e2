/** Orders pages for a query: those whose title or section it is, then those that speak of most of it. */
import type { CataloguePage } from './catalogue.ts';
import type { Interpretation } from './interpret.ts';
import { isSame, isSameThing, likeness, naming, prepareTitle, recall, type Title } from './likeness.ts';
import type { Lexicon } from './lexicon.ts';

/** A page of the catalogue, prepared once for all queries. */
export interface Candidate {
  readonly page: CataloguePage;
  readonly title: Title;
  readonly summary: Title;
  readonly headings: readonly Title[];
  /** The words that its author gave it to be found by, and its former names. */
  readonly keywords: readonly Title[];
}

export interface Ranked {
  readonly page: CataloguePage;
  readonly score: number;
}

/** How the text of a page speaks of a query. */
export interface TextScore {
  /** Of each concept, from 0 to 1. */
  readonly concepts: readonly number[];
  /** How much of the query stands close together at some place, from 0 to 1. */
  readonly closeness: number;
}

export function prepareCandidates(pages: readonly CataloguePage[], lexicon: Lexicon): readonly Candidate[] {
  return pages.map((page) => ({
    page,
    title: prepareTitle(page.title, lexicon),
    summary: prepareTitle(page.summary, lexicon),
    headings: page.headings.map(([, text]) => prepareTitle(text, lexicon)),
    keywords: (page.keywords ?? []).map((text) => prepareTitle(text, lexicon)),
  }));
}

export function rank(
  candidates: readonly Candidate[],
  query: Interpretation,
  lexicon: Lexicon,
  textScore: (candidate: Candidate) => TextScore | undefined,
): readonly Ranked[] {
  if (query.concepts.length === 0) return [];
  const ranked = candidates.map((candidate) => {
    const text = textScore(candidate) ?? NO_TEXT;
    return {
      page: candidate.page,
      score: score(candidate, query, lexicon, text),
      coverage: coverage(candidate, query, text),
    };
  });
  const widest = Math.max(...ranked.map((each) => each.coverage));
  const best = Math.max(...ranked.map((each) => each.score));
  const isAnswer = (each: (typeof ranked)[number]) =>
    each.coverage > 0 && (each.coverage >= widest || each.score >= best * LEAST_SHARE);
  return ranked.filter(isAnswer).toSorted((a, b) => b.score - a.score || compare(a.page.path, b.page.path));
}

/** A page that speaks of fewer things than another is an answer only when it is not this far behind. */
const LEAST_SHARE = 0.35;

/** How many things of the query a page speaks of at all, as a share. */
function coverage({ title, keywords }: Candidate, query: Interpretation, text: TextScore): number {
  const isKeyword = query.concepts.map((concept) => keywords.some((each) => naming(each, concept).share === 1));
  const mentioned = isKeyword.filter((is, at) => is || (text.concepts[at] ?? 0) > 0).length;
  return Math.max(mentioned / query.concepts.length, recall(title, query));
}

const WEIGHTS = { text: 0.7, closeness: 0.6, summary: 0.5, title: 1.2, heading: 0.9, keyword: 0.9 } as const;
/** What is added for a title or a section that is the query, in its very words or in others. */
const SAME = { title: { words: 4, thing: 1.6 }, heading: { words: 1.8, thing: 0.5 }, keyword: { words: 1.2 } } as const;
const NO_TEXT: TextScore = { concepts: [], closeness: 0 };

function score(
  { title, summary, headings, keywords }: Candidate,
  query: Interpretation,
  lexicon: Lexicon,
  texts: TextScore,
): number {
  const all = query.concepts.reduce((sum, { weight }) => sum + weight, 0);
  const text = query.concepts.reduce((sum, { weight }, index) => sum + weight * (texts.concepts[index] ?? 0), 0) / all;
  return (
    WEIGHTS.text * text +
    WEIGHTS.closeness * texts.closeness +
    WEIGHTS.summary * recall(summary, query) +
    WEIGHTS.title * likeness(title, query, lexicon) +
    WEIGHTS.heading * Math.max(0, ...headings.map((each) => likeness(each, query, lexicon))) +
    WEIGHTS.keyword * Math.max(0, ...keywords.map((each) => likeness(each, query, lexicon))) +
    (keywords.some((each) => isSame(each, query)) ? SAME.keyword.words : 0) +
    sameTitle(title, query, lexicon) +
    Math.max(0, ...headings.map((each) => sameHeading(each, query, lexicon)))
  );
}

function sameTitle(title: Title, query: Interpretation, lexicon: Lexicon): number {
  if (isSame(title, query)) return SAME.title.words;
  return isSameThing(title, query, lexicon) ? SAME.title.thing : 0;
}

/** A heading of one word, such as *Roles*, is a label that many pages have. */
function sameHeading(heading: Title, query: Interpretation, lexicon: Lexicon): number {
  if (heading.words.length > 1 && isSame(heading, query)) return SAME.heading.words;
  return isSameThing(heading, query, lexicon) ? SAME.heading.thing : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
