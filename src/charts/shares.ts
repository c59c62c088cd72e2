/** Parts of a whole, one after the other: what a bar of proportions is drawn from. */

/** Per cent of the whole, to a hundredth. */
export interface Share {
  readonly start: number;
  readonly size: number;
}

/** @param whole what the parts are measured against; their sum where they exceed it */
export function sharesOf(amounts: readonly number[], whole = 0): readonly Share[] {
  const edges = [0];
  for (const amount of amounts) edges.push((edges.at(-1) ?? 0) + amount);
  const full = Math.max(whole, edges.at(-1) ?? 0);
  const place = (edge: number) => (full === 0 ? 0 : Math.round((edge / full) * 10_000));
  return amounts.map((_, index) => {
    const [start, end] = [place(edges[index] ?? 0), place(edges[index + 1] ?? 0)];
    return { start: start / 100, size: (end - start) / 100 };
  });
}
