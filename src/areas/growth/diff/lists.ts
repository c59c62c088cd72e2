/** Two lists of sentences, whatever their order. */
import { bestPairs } from '#changes/best-pairs.ts';
import { wordsShared } from '#changes/word-runs.ts';

export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly (readonly [before: string, after: string])[];
}

/** Sentences that share this much are the same one, in other words. */
const ALIKE = 0.6;

export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const gone = before.filter((text) => !after.includes(text));
  const fresh = after.filter((text) => !before.includes(text));
  const pairs = bestPairs(gone, fresh, (a, b) => {
    const likeness = wordsShared(a, b);
    return likeness >= ALIKE ? likeness : undefined;
  });
  const found = new Set(pairs.values());
  return {
    added: fresh.filter((text) => !found.has(text)),
    removed: gone.filter((text) => !pairs.has(text)),
    reworded: [...pairs],
  };
}
