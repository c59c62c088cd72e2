/** The words and names of a playbook, ready to be looked up. */
import type { Catalogue } from './catalogue.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

export interface Lexicon {
  /** Every word with the number of pages that hold it. */
  readonly words: ReadonlyMap<string, number>;
  /** True of a word that stands somewhere in the playbook, in this form or another. */
  knows(word: string): boolean;
  /** True where a word of the playbook begins like this. */
  beginsWord(letters: string): boolean;
  /** How much a word tells: one that few pages hold tells more. */
  weight(word: string): number;
  /** The other names of what is called so, as words. */
  otherNames(words: readonly string[]): readonly (readonly string[])[];
  /** How many words the longest name has. */
  readonly longestName: number;
}

export function lexicon({ pages, names, words: groups }: Pick<Catalogue, 'pages' | 'names' | 'words'>): Lexicon {
  const words = new Map(
    Object.entries(groups).flatMap(([count, group]) => group.split(' ').map((word) => [word, Number(count)] as const)),
  );
  const groupsOfNames = names.map((group) => group.map(wordsOf).filter((name) => name.length > 0));
  const keywords = pages.flatMap((page) => page.keywords ?? []).flatMap(wordsOf);
  for (const word of [...groupsOfNames.flat(2), ...keywords]) if (!words.has(word)) words.set(word, 1);

  const pagesByStem = new Map<string, number>();
  for (const [word, count] of words) pagesByStem.set(stem(word), Math.max(count, pagesByStem.get(stem(word)) ?? 0));
  const byName = Map.groupBy(
    groupsOfNames.flatMap((group) => group.map((name) => ({ key: keyOf(name), group }))),
    ({ key }) => key,
  );
  return {
    words,
    knows: (word) => pagesByStem.has(stem(word)),
    beginsWord: (letters) => [...words.keys()].some((word) => word.startsWith(letters)),
    weight: (word) => COMMON + Math.log(1 + (pages.length + 1) / (pagesByStem.get(stem(word)) ?? 1)),
    otherNames(name) {
      const key = keyOf(name);
      const others = new Map(
        (byName.get(key) ?? []).flatMap(({ group }) => group.map((other) => [keyOf(other), other] as const)),
      );
      others.delete(key);
      return [...others.values()];
    },
    longestName: Math.max(1, ...groupsOfNames.flat().map(({ length }) => length)),
  };
}

/** What even a word of every page tells, so that a rare one does not drown it. */
const COMMON = 0.5;

/** Names are the same in singular and plural. */
function keyOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}
