/** The order in which the entries of a kind are read, and how they stand in each other's neighbourhood. */
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { folderName, type Folder } from './folder.ts';

/** What stands in a tree of pages. */
export type ShelfPlace = Entry | Folder;

export interface Shelf {
  readonly kind: Kind;
  /** From the first to the last, parents before their children. */
  readonly entries: readonly Entry[];
  parentOf(place: ShelfPlace): ShelfPlace | undefined;
  childrenOf(parent: ShelfPlace | undefined): readonly ShelfPlace[];
}

/**
 * In a nested kind `people/feedback.md` stands below `people.md`, or below a folder where there is no such page; elsewhere nothing has
 * a parent. A folder stands where the first page in it would.
 */
export function shelve(kind: Kind, entries: readonly Entry[], today: string): Shelf {
  const { parentOf, folders } = kind.folder.nested === true ? treeOf(entries) : NO_TREE;
  const places = new Map<ShelfPlace, number>(entries.map((entry) => [entry, kind.index?.order?.(entry, today) ?? 0]));
  for (const entry of folders.length === 0 ? [] : entries)
    for (let above = parentOf(entry); above !== undefined && !isEntry(above); above = parentOf(above))
      places.set(above, Math.min(places.get(above) ?? Infinity, places.get(entry) ?? 0));
  const order = (place: ShelfPlace) => places.get(place) ?? 0;
  const inOrder = (a: ShelfPlace, b: ShelfPlace) =>
    order(a) - order(b) || placeLabel(a).localeCompare(placeLabel(b), 'en');
  // Every page asks for its neighbours: they are put into their order once.
  const families = Map.groupBy<ShelfPlace | undefined, ShelfPlace>(
    [...entries, ...folders].toSorted(inOrder),
    parentOf,
  );
  const childrenOf = (parent: ShelfPlace | undefined) => families.get(parent) ?? [];
  const walk = (parent: ShelfPlace | undefined): readonly Entry[] =>
    childrenOf(parent).flatMap((child) => [...(isEntry(child) ? [child] : []), ...walk(child)]);
  return { kind, entries: walk(undefined), parentOf, childrenOf };
}

export function isEntry(place: ShelfPlace): place is Entry {
  return 'data' in place;
}

export function placeLabel(place: ShelfPlace): string {
  return isEntry(place) ? place.data.title : place.label;
}

interface Tree {
  /** Those without a page of their own. */
  readonly folders: readonly Folder[];
  parentOf(place: ShelfPlace): ShelfPlace | undefined;
}

const NO_TREE: Tree = { folders: [], parentOf: () => undefined };

function treeOf(entries: readonly Entry[]): Tree {
  const byPath = new Map<string, ShelfPlace>(entries.map((entry) => [[...entry.folders, entry.id].join('/'), entry]));
  const folders: Folder[] = [];
  for (const { folders: steps, file } of entries) {
    for (let depth = steps.length; depth > 0; depth -= 1) {
      const path = steps.slice(0, depth).join('/');
      if (byPath.has(path)) continue;
      const folder = { folders: steps.slice(0, depth - 1), id: steps[depth - 1] ?? '', label: folderName(file, depth) };
      byPath.set(path, folder);
      folders.push(folder);
    }
  }
  return { folders, parentOf: (place) => byPath.get(place.folders.join('/')) };
}
