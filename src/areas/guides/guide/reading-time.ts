/** How long a text takes to read. */

const WORDS_A_MINUTE = 220;

/** In whole minutes; none for a text without words. */
export function readingMinutes(text: string): number {
  return Math.ceil((text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) / WORDS_A_MINUTE);
}
