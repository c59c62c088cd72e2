/**
 * English on a page that runs from right to left, as long as its language has no words of its own: without a mark at its edges
 * a full stop would stand before its sentence, and “45 minutes” would be “minutes 45”. The marks take no room and are not read aloud.
 */
import { said } from './said.ts';

/** The language of such words: a private tag, for no language is called so. */
export const EDGED = 'en-x-edged';
/** Counts as a letter of a script that runs from left to right. Sentences that follow each other stay one text, as they would not if each were isolated. */
const MARK = '\u200e';

export function edged<Words>(words: Words): Words {
  return said(words, edgedText);
}

/** Letters say which way they run; signs and digits at an edge would take the way of the page. */
function edgedText(text: string): string {
  if (!/\p{Script=Latin}/u.test(text)) return text;
  return text.replace(/^(?!\p{L})/u, MARK).replace(/(?<!\p{L})$/u, MARK);
}
