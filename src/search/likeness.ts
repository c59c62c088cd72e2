/** How like a query a title is: what of the query it names, and how little else. */
import { isFunctionWord } from './function-words.ts';
import type { Concept, Interpretation } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** A title, prepared once for all queries. */
export interface Title {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** How much all its telling words tell together. */
  readonly weight: number;
}

export function prepareTitle(text: string, lexicon: Lexicon): Title {
  const words = wordsOf(text);
  const telling = words.some((word) => !isFunctionWord(word)) ? words.filter((word) => !isFunctionWord(word)) : words;
  return {
    words,
    stems: new Set(words.map(stem)),
    weight: telling.reduce((sum, word) => sum + lexicon.weight(word), 0),
  };
}

/** What of the query a title names, from 0 to 1. */
export function recall(title: Title, { concepts }: Interpretation): number {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const named = concepts.reduce((sum, concept) => sum + concept.weight * naming(title, concept).share, 0);
  return all === 0 ? 0 : named / all;
}

/** 1 for a title that is the query; 0 for one that shares no word with it. */
export function likeness(title: Title, query: Interpretation, lexicon: Lexicon): number {
  const matched = new Set(query.concepts.flatMap((concept) => naming(title, concept).words));
  if (matched.size === 0 || title.weight === 0) return 0;
  const precision = Math.min(1, [...matched].reduce((sum, word) => sum + lexicon.weight(word), 0) / title.weight);
  return recall(title, query) * precision;
}

/** The same words in the same order, question words included; `roll-back` is `rollback`. */
export function isSame(title: Title, { words }: Interpretation): boolean {
  if (title.words.join('') === words.join('')) return true;
  return (
    title.words.length === words.length && title.words.every((word, index) => stem(word) === stem(words[index] ?? ''))
  );
}

/** The same things, perhaps in other words: *How to name a branch* for "how do I name a branch". */
export function isSameThing(title: Title, query: Interpretation, lexicon: Lexicon): boolean {
  return likeness(title, query, lexicon) >= Math.min(OTHER_NAME, BEGINNING);
}

interface Naming {
  /** How far the title names the concept, from 0 to 1. */
  readonly share: number;
  /** By which words. */
  readonly words: readonly string[];
}

/** Another name counts a little less than the one that was typed, and so does its beginning. */
const OTHER_NAME = 0.9;
const BEGINNING = 0.9;

export function naming(title: Title, { words, otherNames, isUnfinished }: Concept): Naming {
  const own = words.filter((word) => title.stems.has(stem(word)));
  if (own.length === words.length) return { share: 1, words: own };
  const other = otherNames.find((name) => name.every((word) => title.stems.has(stem(word))));
  if (other !== undefined) return { share: OTHER_NAME, words: other };
  const begun = isUnfinished ? title.words.find((word) => word.startsWith(words[0] ?? '')) : undefined;
  if (begun !== undefined) return { share: BEGINNING, words: [begun] };
  return { share: (0.5 * own.length) / words.length, words: own };
}
