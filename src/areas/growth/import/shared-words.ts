/** How much two sentences have in common: the share of their words that stand in both. */
import { wordsOf } from '#source/readable-words.ts';

/** From 0, nothing, to 1, the same words in any order. */
export function sharedWords(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return words.length + others.length === 0
    ? Number(one === other)
    : (2 * shared.length) / (words.length + others.length);
}
