/** Text as terms are compared: words and symbols with their offsets, independent of typographic variants. */

export interface Token {
  /** In the form in which it is compared: composed, with plain signs; its case is kept. */
  readonly word: string;
  readonly kind: 'word' | 'sign' | 'syllable';
  readonly start: number;
  readonly end: number;
  /** The text between the previous token and this one. */
  readonly gap: 'nothing' | 'space' | 'hyphen' | 'other';
}

// Scripts without spaces: any character may begin or end a word.
const SYLLABLE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
const HAS_SYLLABLES = new RegExp(SYLLABLE, 'u');
const PART_OF_WORD = new RegExp(`${SYLLABLE}|(?:(?!${SYLLABLE}).)+`, 'gu');
const TOKEN = /([\p{L}\p{N}\p{M}\u00AD]+)|[^\s\p{Pd}]/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (written: string, kind: Token['kind'], start: number) => {
    const word = isAscii(written) ? written : plain(written);
    tokens.push({ word, kind, start, end: start + written.length, gap: gapOf(text.slice(end, start)) });
    end = start + written.length;
  };
  for (const { 0: written, 1: word, index } of text.matchAll(TOKEN)) {
    if (word === undefined) add(written, 'sign', index);
    else if (isAscii(word) || !HAS_SYLLABLES.test(word)) add(word, 'word', index);
    else
      for (const { 0: part, index: at } of word.matchAll(PART_OF_WORD))
        add(part, HAS_SYLLABLES.test(part) ? 'syllable' : 'word', index + at);
  }
  return tokens;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7E]*$/.test(text);
}

function plain(written: string): string {
  return written
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[“”]/g, '"');
}

function gapOf(between: string): Token['gap'] {
  if (between === '') return 'nothing';
  if (/^\s+$/u.test(between)) return 'space';
  return /^\p{Pd}$/u.test(between) ? 'hyphen' : 'other';
}

/** What an English word may be the plural of. */
export function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length < 3 || word.endsWith('ss')) return [];
  const found = [word.slice(0, -1)];
  if (word.endsWith('ies') && word.length > 4) found.push(`${word.slice(0, -3)}y`);
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.endsWith('ses')) found.push(`${word.slice(0, -2)}is`);
  if (word.endsWith('ves')) found.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return found;
}
