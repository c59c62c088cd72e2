/** Names by the letter that they begin with. */

/** For what begins with no letter. */
const OTHERS = '#';

export interface Letter<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** From A to Z, and within a letter by name; what begins with no letter comes last. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): readonly Letter<T>[] {
  const sorted = items.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
  return [...Map.groupBy(sorted, (item) => letterOf(nameOf(item)))]
    .map(([letter, own]) => ({ letter, items: own }))
    .toSorted((a, b) => (a.letter === OTHERS ? 1 : b.letter === OTHERS ? -1 : compareNames(a.letter, b.letter)));
}

/** `letter_a`; a letter of another script by its number, so that an address needs no escapes. */
export function letterSegment(letter: string): string {
  return `letter_${letterName(letter)}`;
}

export function letterName(letter: string): string {
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : String(letter.codePointAt(0));
}

/** `É` stands with `E`. */
function letterOf(name: string): string {
  const [letter = ''] = name.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(letter) ? letter : OTHERS;
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}
