/** Scripts without spaces between words: each character is searched as its own word, independent of any dictionary. */

/** A letter of such a script. Hangul is not included: Korean puts spaces between words. */
const LETTER = String.raw`(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]`;
const UNSPACED = new RegExp(LETTER, 'u');
/** A character with the marks that belong to it. */
const CHARACTERS = new RegExp(String.raw`${LETTER}\p{M}*|(?:(?!${LETTER}).)+`, 'gsu');
/** A character with the punctuation after it, or the text between two. */
const PIECES = new RegExp(String.raw`${LETTER}[^\p{L}\p{N}]*|(?:(?!${LETTER})\S)+`, 'gu');
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Marks a space that is not in the text. A word joiner is invisible, and the index ignores it. */
const JOINER = '\u2060';

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Korean has spaces, but particles are written onto their word. */
export function isHangul(word: string): boolean {
  return /^\p{sc=Hang}+$/u.test(word);
}

/** A word as the index holds it: `构建 CI` is `构`, `建` and `CI`. */
export function charactersOf(word: string): readonly string[] {
  return isUnspaced(word) ? (word.match(CHARACTERS) ?? []) : [word];
}

/** Puts a space between such characters, so that each is a word for the index. `spaced` takes it out again. */
export function apart(text: string): string {
  if (!isUnspaced(text)) return text;
  return text.replaceAll(/\S+/g, (token) => (isUnspaced(token) ? piecesOf(token).join(`${JOINER} `) : token));
}

function piecesOf(token: string): readonly string[] {
  const [first = '', second, ...rest] = token.match(PIECES) ?? [];
  // An opening bracket is no word, and would be counted as one.
  return second === undefined || WORD_CHARACTER.test(first)
    ? [first, ...(second === undefined ? [] : [second]), ...rest]
    : [first + second, ...rest];
}

/** A word of an indexed text as it is shown, with the space that follows it. */
export function spaced(word: string): string {
  return word.endsWith(JOINER) ? word.slice(0, -1) : `${word} `;
}

/** Words of such a run of text, as far as this machine's dictionary knows them; characters where it has none. */
export function segmentsOf(run: string): readonly string[] {
  if (typeof Intl.Segmenter === 'undefined') return charactersOf(run);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The dictionaries go by script, not by the language that is named. */
let segmenter: Intl.Segmenter | undefined;
