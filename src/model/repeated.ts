/** What is said more than once. */

interface Repeated<T> {
  readonly item: T;
  readonly index: number;
  readonly first: T;
}

/** Each item whose key an earlier one has, with its place, and the first that has it. */
export function repeated<T extends object | string>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
): readonly Repeated<T>[] {
  const firsts = new Map<unknown, T>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) return [{ item, index, first }];
    firsts.set(key, item);
    return [];
  });
}
