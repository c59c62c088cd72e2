/** How much of a text stands in another, counted by words: what an import kept of its source. */
export interface KeptWords {
  readonly total: number;
  readonly kept: number;
  /** The words that are not there, in their order. */
  readonly lost: readonly string[];
}

/**
 * A word that stands three times in the source and twice in the written is kept twice.
 * @param sources the words of each file of the source; each word of the written counts for one of them only
 */
export function keptWords(sources: readonly (readonly string[])[], written: Iterable<string>): readonly KeptWords[] {
  const left = new Map<string, number>();
  for (const word of written) left.set(word, (left.get(word) ?? 0) + 1);
  return sources.map((words) => {
    const lost = words.filter((word) => {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      return count === 0;
    });
    return { total: words.length, kept: words.length - lost.length, lost };
  });
}
