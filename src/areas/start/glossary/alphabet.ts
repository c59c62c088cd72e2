/** A glossary by letters: every term under its own, and acronyms under theirs. */
import { branch, leaf, type Branch } from '#site/assembly/listing/branch.ts';
import { byLetter, type Letter } from '#site/assembly/listing/letters.ts';
import { isAcronym, type Term } from '../term/names.ts';

/** A term itself, or an acronym that leads to it. */
export interface Item {
  readonly name: string;
  readonly term: Term;
  readonly isTerm: boolean;
}

export function itemsOf(terms: readonly Term[]): readonly Item[] {
  return terms.flatMap((term) => [
    { name: term.data.title, term, isTerm: true },
    ...term.data.synonyms.filter(isAcronym).map((name) => ({ name, term, isTerm: false })),
  ]);
}

/** Where an acronym is a term of its own, the term comes first. */
export function alphabetOf(items: readonly Item[]): readonly Letter<Item>[] {
  return byLetter(
    items.toSorted((a, b) => Number(b.isTerm) - Number(a.isTerm)),
    ({ name }) => name,
  );
}

/** The same as a list that can be divided. */
export function glossaryBranches(terms: readonly Term[]): Branch<Item> {
  const leaves = itemsOf(terms).map((item) => leaf(item.name, item));
  return branch('', undefined, leaves);
}
