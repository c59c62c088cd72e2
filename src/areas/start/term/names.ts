/** The names of a term: its title and its synonyms, and when two of them are the same to a reader. */
import type { Entry } from '#model/entry.ts';
import type { Path } from '#model/location.ts';

export type Term = Entry<'term'>;

export interface Name {
  readonly name: string;
  readonly term: Term;
  /** Where in the data it stands. */
  readonly path: Path;
}

/** The title first. */
export function namesOf(term: Term): readonly Name[] {
  const { title, synonyms } = term.data;
  return [
    { name: title, term, path: ['title'] },
    ...synonyms.map((name, index) => ({ name, term, path: ['synonyms', index] })),
  ];
}

/** Case and the form of letters tell no names apart. */
export function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `ADR`, `SEV1`: what people look up under its own letter. */
export function isAcronym(name: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u.test(name);
}
