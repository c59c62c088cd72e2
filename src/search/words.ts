/** Text as search compares it: words in lower case, without accents and punctuation, whatever the script. */
import { isUnspaced, segmentsOf } from './unspaced.ts';

export function wordsOf(text: string): readonly string[] {
  const runs = plain(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs
    .flatMap((run) => (isUnspaced(run) ? segmentsOf(run) : [run]))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A compound counts as its parts and as one word, for it is written both ways: `post-mortem`, `postmortem`. */
export function indexWordsOf(text: string): readonly string[] {
  const compounds = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...wordsOf(text), ...compounds.flatMap((compound) => wordsOf(compound.replaceAll('-', '')))];
}

/** Accents, and the points and vowel signs that Hebrew and Arabic writers leave out; in other scripts a mark is a letter, as are the two of kana. */
const ACCENTS = /(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/gu;
/** Apostrophes, and what is not seen: soft hyphens, joiners, marks of direction. */
const SILENT = /['’\u00AD\u0640\u200B-\u200F\u2060]/g;

function plain(text: string): string {
  const lower = text.normalize('NFKD').replace(ACCENTS, '').replace(SILENT, '').toLowerCase();
  // Syllables of Hangul and kana with their marks are one character again; Thai and Lao AM is one that NFKD alone takes apart.
  return lower.normalize('NFC').replaceAll('\u0E4D\u0E32', '\u0E33').replaceAll('\u0ECD\u0EB2', '\u0EB3');
}
