/** Breaks a sentence into lines. */
import { displayWidth, visible } from './display-width.ts';

/** A word, or what stands between backquotes: code that is broken cannot be copied. */
const WORDS = /(?:`[^`]*`|\S)+/g;

/** Lines of at most `width` columns; a word that is longer than that stands alone on its line. */
export function wrap(sentence: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of (sentence.match(WORDS) ?? []).map(shown)) {
    const needed = displayWidth(word);
    if (line !== '' && taken + 1 + needed > width) {
      lines.push(line);
      line = word;
      taken = needed;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      taken += line === word ? needed : needed + 1;
    }
  }
  return [...lines, line];
}

function shown(word: string): string {
  return visible(word)
    .map(({ text }) => text)
    .join('');
}
