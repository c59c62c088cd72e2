/** The terms of a playbook, and those that a page has already explained. */

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
export type TermIndex = ReadonlyMap<string, readonly Name[]>;

interface Name {
  readonly term: Term;
  readonly name: string;
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

const WORD = /[\p{L}\p{N}]+/gu;

export function indexTerms(terms: readonly Term[]): TermIndex {
  const names = terms.flatMap((term) =>
    [...new Set([term.label, ...term.forms])].map((name) => ({ term, name, isAcronym: isAcronym(name) })),
  );
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return Map.groupBy(longestFirst, ({ name }) => (name.match(WORD)?.[0] ?? '').toLowerCase());
}

/** @param own the term that the page is about: it does not explain itself */
export function pageGlossary(terms: TermIndex, own?: string): Glossary {
  return { terms, met: new Set(own === undefined ? [] : [own]) };
}

/** The terms that stand in a text for the first time on their page. */
export function findMentions(text: string, { terms, met }: Glossary): readonly Mention[] {
  if (terms.size === 0) return [];
  const mentions: Mention[] = [];
  let from = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < from) continue;
    const mention = mentionAt(text, start, word, terms);
    if (mention === undefined) continue;
    from = mention.end;
    if (met.has(mention.term.id)) continue;
    met.add(mention.term.id);
    mentions.push(mention);
  }
  return mentions;
}

function mentionAt(text: string, start: number, word: string, terms: TermIndex): Mention | undefined {
  const first = word.toLowerCase();
  const names = terms.get(first) ?? (first.endsWith('s') ? terms.get(first.slice(0, -1)) : undefined) ?? [];
  for (const { term, name, isAcronym } of names) {
    const written = text.slice(start, start + name.length);
    if (isAcronym ? written !== name : written.toLowerCase() !== name.toLowerCase()) continue;
    const after = text.slice(start + name.length, start + name.length + 2);
    const plural = /^s(?![\p{L}\p{N}])/u.test(after) ? 1 : 0;
    if (plural === 1 || !/^[\p{L}\p{N}]/u.test(after)) return { term, start, end: start + name.length + plural };
  }
  return undefined;
}

function isAcronym(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}
