/** Finds what goes by another name: like to like, the best pair first. */

/**
 * Each item is in one pair at most. Because all choose by the same marks, one more item on the right never gives another
 * on the right a better partner than it had.
 * @param mark how well two go together; nothing where they do not
 */
export function bestPairs<Item>(
  left: readonly Item[],
  right: readonly Item[],
  mark: (left: Item, right: Item) => number | undefined,
): ReadonlyMap<Item, Item> {
  const candidates = left.flatMap((a) =>
    right.flatMap((b) => {
      const points = mark(a, b);
      return points === undefined ? [] : [{ a, b, points }];
    }),
  );
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { a, b } of candidates.toSorted((one, other) => other.points - one.points)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}
