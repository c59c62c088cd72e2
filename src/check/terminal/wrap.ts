/** Breaks a sentence into lines. */
import { displayWidth, visible } from './display-width.ts';

/** A word, or what stands between backquotes: code that is broken cannot be copied. */
const WORDS = /(?:`[^`]*`|\S)+/g;

/** Lines of at most `width` columns; a word that is longer than that stands alone on its line. */
export function wrap(sentence: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of (sentence.match(WORDS) ?? []).map(shown)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function shown(word: string): string {
  return visible(word)
    .map(({ text }) => text)
    .join('');
}
