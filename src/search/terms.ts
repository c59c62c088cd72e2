/** What the index is asked for a concept. */
import type { Concept } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { charactersOf, isHangul, isUnspaced } from './unspaced.ts';

export interface SearchTerm {
  readonly words: string;
  /** Whether the words have to stand next to each other and none counts for being the beginning of another. */
  readonly isExact: boolean;
  /** How far what it finds speaks of the concept, from 0 to 1. */
  readonly weight: number;
}

const OTHER_NAME = 0.75;
/** Shared between the words of a name that stand apart. */
const APART = 0.5;
const BEGINNING = 0.7;
/** A shorter word is the beginning of too many others: `pr` of *practice*. */
const TELLING_LENGTH = 5;
/** A syllable says as much as several letters, and Korean particles are written onto their word: `코드를` is `코드`. */
const TELLING_SYLLABLES = 2;

/** Terms of which the strongest counts on a page. */
export function searchTerms({ words, otherNames, isUnfinished }: Concept, lexicon: Lexicon): readonly SearchTerm[] {
  const apart = words.length > 1 ? words.map((word) => term([word], APART / words.length, lexicon)) : [];
  const beginning =
    isUnfinished && !words.some(isUnspaced) ? [{ words: words.join(' '), isExact: false, weight: BEGINNING }] : [];
  return [
    ...named(words, 1, lexicon),
    ...beginning,
    ...apart,
    ...otherNames.flatMap((name) => named(name, OTHER_NAME, lexicon)),
  ];
}

function named(words: readonly string[], weight: number, lexicon: Lexicon): readonly SearchTerm[] {
  const joined = words.join('');
  const isCompound = words.length > 1 && lexicon.words.has(joined);
  return [term(words, weight, lexicon), ...(isCompound ? [term([joined], weight, lexicon)] : [])];
}

/** What the playbook does not know is not to be found by a part of it either. */
function term(words: readonly string[], weight: number, lexicon: Lexicon): SearchTerm {
  const characters = words.flatMap(charactersOf);
  const isExact = characters.length > 1 || words.some((word) => !isTelling(word) || !isKnown(word, lexicon));
  return { words: characters.join(' '), isExact, weight };
}

function isTelling(word: string): boolean {
  return word.length >= (isHangul(word) ? TELLING_SYLLABLES : TELLING_LENGTH);
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.knows(word) || (isHangul(word) && lexicon.beginsWord(word));
}
