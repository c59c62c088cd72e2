/** Deals pages out to indexes by their paths, so that a page that changes needs only its own index made anew. */
import { createHash } from 'node:crypto';

/** Up to here one index is made as quickly as several would be. */
const MOST_IN_ONE = 250;
const WANTED = 200;

/** In a stable order, the pages of each too; a page stays where it is while the number of indexes does. */
export function shardsOf<P extends { readonly path: string }>(pages: readonly P[]): readonly (readonly P[])[] {
  const count = pages.length <= MOST_IN_ONE ? 1 : Math.ceil(pages.length / WANTED);
  const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byShard = Map.groupBy(sorted, ({ path }) => placeOf(path) % count);
  return [...byShard].toSorted(([a], [b]) => a - b).map(([, shard]) => shard);
}

function placeOf(path: string): number {
  return createHash('sha256').update(path).digest().readUInt32BE();
}
