/** The words of a heading or of a name, so that they can be compared. */
import { bareWords } from '#model/bare-words.ts';

/** *Pros and Cons of the Options* is `pros and cons of the options`; numbers before a heading say nothing. */
export function simple(words: string): string {
  return bareWords(words.replace(/^[\d.)\s]+/, ''));
}
