/** The messages about what is not stored, or not as it was. `{what}` and `{instead}` are said by the tool. */
import { say } from '#words/say.ts';
import type { Trouble } from './kept-document.ts';

export interface Subject {
  /** What the reader types, as it stands in a sentence: `your ticks and dates`. */
  readonly what: string;
  /** The next best way: `Export them as Markdown before you leave.` */
  readonly instead: string;
}

export const KEPT_WORDS = {
  blocked:
    'This browser does not let this page keep anything: {what} will be gone when you close or reload the page. {instead}',
  full: 'This browser has no room left for {what}: what you change now will be gone when you close or reload this page. {instead}',
  later:
    'What this browser keeps of {what} was written by a newer edition of this page. It is left as it is, and changes to it are not kept. Reload the page to get the newer edition. {instead}',
  stuck:
    'What this browser keeps of {what} cannot be read, and there is no room to set it aside. It is left as it is, and changes to it are not kept. {instead}',
  deleted:
    'What this browser kept of {what} was deleted in another window. It is still on this page, and is kept again when you change something. {instead}',
  'set-aside':
    'Some of what this browser kept of {what} could not be read. It was set aside, and nothing was thrown away.',
  download: 'Download what is on this page',
  downloadAside: 'Download it as it was',
  deleteAside: 'Delete it',
};
export type KeptWords = typeof KEPT_WORDS;

export function troubleWords(trouble: Trouble, { what, instead }: Subject, words: KeptWords): string {
  return say(words[trouble], { what, instead });
}
