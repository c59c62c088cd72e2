/** The order in which the entries of a kind are read, and how they stand in each other's neighbourhood. */
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';

export interface Shelf {
  readonly kind: Kind;
  /** From the first to the last, parents before their children. */
  readonly entries: readonly Entry[];
  parentOf(entry: Entry): Entry | undefined;
  childrenOf(parent: Entry | undefined): readonly Entry[];
}

/** In a nested kind `people/feedback.md` stands below `people.md`; elsewhere nothing has a parent. */
export function shelve(kind: Kind, entries: readonly Entry[], today: string): Shelf {
  const byPath = new Map(entries.map((entry) => [[...entry.folders, entry.id].join('/'), entry]));
  const parentOf = (entry: Entry) => (kind.folder.nested === true ? byPath.get(entry.folders.join('/')) : undefined);
  const places = new Map(entries.map((entry) => [entry, kind.index?.order?.(entry, today) ?? 0]));
  const order = (entry: Entry) => places.get(entry) ?? 0;
  const inOrder = (a: Entry, b: Entry) => order(a) - order(b) || a.data.title.localeCompare(b.data.title, 'en');
  // Every page asks for its neighbours: they are put into their order once.
  const families = Map.groupBy(entries.toSorted(inOrder), parentOf);
  const childrenOf = (parent: Entry | undefined) => families.get(parent) ?? [];
  const walk = (parent: Entry | undefined): readonly Entry[] =>
    childrenOf(parent).flatMap((child) => [child, ...walk(child)]);
  return { kind, entries: walk(undefined), parentOf, childrenOf };
}
