/** The terms of a playbook, and those that a page has already explained. */
import { germanStem } from './german-stem.ts';
import { singularsOf, tokensOf, type Token } from './term-words.ts';

export interface Term {
  readonly id: string;
  readonly label: string;
  /** Other names and acronyms. */
  readonly forms: readonly string[];
  /** Plain words. */
  readonly definition: string;
  readonly href: string;
}

/** How terms are found in text: by the first word of each of their names. Made once for all pages. */
export type TermIndex = ReadonlyMap<string, readonly Name[]> & {
  /** What the forms of a word have in common, where the language of the text has more than plurals with an *s*. */
  readonly stem?: Stem | undefined;
};

type Stem = (word: string) => string;

interface Name {
  readonly term: Term;
  readonly tokens: readonly Token[];
  /** `ADR` is no `adr`, and `IT` is no `it`. */
  readonly isAcronym: boolean;
}

/** The glossary as one page uses it: each term is explained where it first stands, so what was met is remembered. */
export interface Glossary {
  readonly terms: TermIndex;
  readonly met: Set<string>;
}

export interface Mention {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** @param language of the text, `de-CH` */
export function indexTerms(terms: readonly Term[], language = 'en'): TermIndex {
  const stem = /^de\b/i.test(language) ? germanStem : undefined;
  const names = terms.flatMap((term) =>
    [...new Set([term.label, ...term.forms])].map((name) => ({
      term,
      tokens: tokensOf(name),
      isAcronym: isAcronym(name),
    })),
  );
  const longestFirst = names
    .filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'sign'))
    .toSorted((a, b) => b.tokens.length - a.tokens.length || (written(a) < written(b) ? -1 : 1));
  const index = Map.groupBy(longestFirst, ({ tokens }) => (tokens[0]?.word ?? '').toLowerCase());
  if (stem === undefined) return index;
  const byStem = Map.groupBy(longestFirst, ({ tokens }) => `${stem(tokens[0]?.word ?? '')}${STEM}`);
  return Object.assign(new Map([...index, ...byStem]), { stem });
}

/** Sets stems apart from words: no word has it. */
const STEM = '…';

/** @param own the term that the page is about: it does not explain itself */
export function pageGlossary(terms: TermIndex, own?: string): Glossary {
  return { terms, met: new Set(own === undefined ? [] : [own]) };
}

/** The terms that stand in a text for the first time on their page. */
export function findMentions(text: string, { terms, met }: Glossary): readonly Mention[] {
  if (terms.size === 0) return [];
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(tokens, at, terms);
    if (found === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    at += found.tokens.length - 1;
    if (met.has(found.term.id)) continue;
    met.add(found.term.id);
    mentions.push({ term: found.term, start, end: tokens[at]?.end ?? start });
  }
  return mentions;
}

/** The longest name that begins at a token. */
function nameAt(tokens: readonly Token[], at: number, terms: TermIndex): Name | undefined {
  const first = tokens[at]?.word.toLowerCase() ?? '';
  let longest: Name | undefined;
  const stems = terms.stem === undefined ? [] : [`${terms.stem(first)}${STEM}`];
  for (const key of [first, ...singularsOf(first), ...stems])
    for (const name of terms.get(key) ?? [])
      if (name.tokens.length > (longest?.tokens.length ?? 0) && standsAt(tokens, at, name, terms.stem)) longest = name;
  return longest;
}

function standsAt(tokens: readonly Token[], at: number, name: Name, stem: Stem | undefined): boolean {
  const { tokens: wanted, isAcronym: isExact } = name;
  const last = wanted.length - 1;
  return (
    wanted.every((token, offset) => {
      const found = tokens[at + offset];
      if (found === undefined) return false;
      if (offset > 0 && !fits(found, token, wanted[offset - 1])) return false;
      if (isSameWord(found.word, token.word, isExact, offset === last)) return true;
      return !isExact && stem !== undefined && token.kind === 'word' && stem(found.word) === stem(token.word);
    }) && isApart(tokens, at, at + last)
  );
}

/** A line break counts as a space, `on call` as `on-call`, and spaces around `&` and `/` are optional. */
function fits(found: Token, wanted: Token, before: Token | undefined): boolean {
  if (wanted.gap === 'space' || wanted.gap === 'hyphen') return found.gap === 'space' || found.gap === 'hyphen';
  if (found.gap === wanted.gap) return true;
  return found.gap === 'space' && (wanted.kind === 'syllable' || isLoose(wanted) || isLoose(before));
}

function isLoose(token: Token | undefined): boolean {
  return token?.word === '&' || token?.word === '/';
}

function isSameWord(found: string, wanted: string, isExact: boolean, isLast: boolean): boolean {
  if (isExact) return found === wanted || (isLast && found === `${wanted}s`);
  const lower = wanted.toLowerCase();
  return found.toLowerCase() === lower || (isLast && singularsOf(found.toLowerCase()).includes(lower));
}

/** `.NET` is not found in `ASP.NET`, nor `C` in `C++`. */
function isApart(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last, before, after] = [tokens[from], tokens[to], tokens[from - 1], tokens[to + 1]];
  const touchesBefore = first?.gap === 'nothing' && before !== undefined;
  if (touchesBefore && first.kind === 'sign' && (before.kind === 'word' || before.word === first.word)) return false;
  if (after?.gap !== 'nothing') return true;
  if (last?.kind === 'sign') return after.kind !== 'word' && after.word !== last.word;
  return after.word !== '+' && after.word !== '#';
}

function isAcronym(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

function written({ tokens }: Name): string {
  return tokens.map(({ word }) => word).join(' ');
}
