/** A glossary by letters: every term under its own, and acronyms under theirs. */
import { isAcronym, type Term } from '../term/names.ts';

export interface Letter {
  readonly letter: string;
  readonly items: readonly Item[];
}

/** A term itself, or an acronym that leads to it. */
interface Item {
  readonly name: string;
  readonly term: Term;
  readonly isTerm: boolean;
}

/** What begins with no letter. */
const OTHERS = '#';

export function alphabetOf(terms: readonly Term[]): readonly Letter[] {
  const items = terms
    .flatMap((term) => itemsOf(term))
    .toSorted((a, b) => compare(a.name, b.name) || Number(b.isTerm) - Number(a.isTerm));
  const letters = Map.groupBy(items, ({ name }) => letterOf(name));
  return [...letters]
    .map(([letter, own]) => ({ letter, items: own }))
    .toSorted((a, b) => (a.letter === OTHERS ? 1 : b.letter === OTHERS ? -1 : compare(a.letter, b.letter)));
}

function itemsOf(term: Term): readonly Item[] {
  const { title, synonyms } = term.data;
  return [
    { name: title, term, isTerm: true },
    ...synonyms.filter(isAcronym).map((name) => ({ name, term, isTerm: false })),
  ];
}

/** `É` stands with `E`. */
function letterOf(name: string): string {
  const [letter = ''] = name.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(letter) ? letter : OTHERS;
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}
