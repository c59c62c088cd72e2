/** Reads a query: which things it names, by which other names they go, and what was probably meant. */
import { isFunctionWord } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { isHangul, isUnspaced } from './unspaced.ts';
import { wordsOf } from './words.ts';

/** One thing that a query names, in one word or in several. */
export interface Concept {
  readonly words: readonly string[];
  /** What else it is called in the glossary. */
  readonly otherNames: readonly (readonly string[])[];
  /** How much it tells about the page that is looked for. */
  readonly weight: number;
  /** Perhaps still being typed: every word that begins like this may be meant. */
  readonly isUnfinished: boolean;
}

/** Whether a word of a text is one of those that name the concept. */
export function names({ words, otherNames, isUnfinished }: Concept, word: string): boolean {
  if (isUnfinished && word.startsWith(words[0] ?? '')) return true;
  const stemmed = stem(word);
  const isNamed = (part: string) =>
    stem(part) === stemmed ||
    part === word ||
    (isHangul(part) ? word.startsWith(part) : isUnspaced(word) && part.includes(word));
  return [words, ...otherNames].some((name) => name.some(isNamed));
}

export interface Interpretation {
  /** All words as they were read, in order. */
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
  /** What is searched for, where that is not what was typed. */
  readonly corrected?: string | undefined;
}

/** @param asTyped search for exactly these words, known or not */
export function interpret(query: string, lexicon: Lexicon, asTyped = false): Interpretation {
  const typed = wordsOf(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const { words, changed } = asTyped ? { words: typed, changed: false } : readSpelling(typed, lexicon);
  const isLastOpen = !changed && /[\p{L}\p{N}]$/u.test(query);
  const named = conceptsIn(words, lexicon, isLastOpen);
  const telling = named.filter(
    ({ words: [first = ''], words: { length }, otherNames }) =>
      length > 1 || otherNames.length > 0 || !isFunctionWord(first),
  );
  return { words, concepts: telling.length > 0 ? telling : named, corrected: changed ? words.join(' ') : undefined };
}

/** Beyond these a query is a text that somebody pasted. */
const LONGEST_QUERY = 300;
const MOST_WORDS = 24;

function conceptsIn(words: readonly string[], lexicon: Lexicon, isLastOpen: boolean): readonly Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const length = nameLength(words, at, lexicon);
    const own = words.slice(at, at + length);
    at += length;
    const isLast = at === words.length && length === 1;
    concepts.push({
      words: own,
      otherNames: lexicon.otherNames(own),
      weight: Math.max(...own.map((word) => lexicon.weight(word))),
      isUnfinished: isLast && isLastOpen && isBeginning(own[0] ?? '', lexicon),
    });
  }
  return mergeSame(concepts);
}

/** The longest name in the glossary that begins here, in words; one where there is none. */
function nameLength(words: readonly string[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(lexicon.longestName, words.length - at); length > 1; length -= 1) {
    if (lexicon.otherNames(words.slice(at, at + length)).length > 0) return length;
  }
  return 1;
}

function isBeginning(word: string, lexicon: Lexicon): boolean {
  if (isUnspaced(word)) return false;
  return lexicon.words.has(word) ? word.length > 3 : word.length > 1 && lexicon.beginsWord(word);
}

/** A word that is typed twice is meant once. */
function mergeSame(concepts: readonly Concept[]): readonly Concept[] {
  return [...new Map(concepts.map((concept) => [concept.words.join(' '), concept])).values()];
}
