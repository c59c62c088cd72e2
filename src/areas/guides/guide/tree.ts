/** The tree of guides: those in the folder `people/` stand below `people.md`, or below what that folder lies in where it has no such page. */
import type { Entry } from '#model/entry.ts';

export type Guide = Entry<'guide'>;

/** In the order to read them in; those of folders without a page come last, folder by folder. */
export function childrenOf(parent: Guide, guides: readonly Guide[]): readonly Guide[] {
  const known = families.get(guides) ?? familiesOf(guides);
  families.set(guides, known);
  return known.get(pathOf(parent)) ?? [];
}

/** Each page asks for its own: they are found once for a list of guides. */
const families = new WeakMap<readonly Guide[], ReadonlyMap<string, readonly Guide[]>>();

function familiesOf(guides: readonly Guide[]): ReadonlyMap<string, readonly Guide[]> {
  const paths = new Set(guides.map(pathOf));
  const parentOf = ({ folders }: Guide) =>
    folders.map((_, depth) => folders.slice(0, depth + 1).join('/')).findLast((path) => paths.has(path)) ?? '';
  return Map.groupBy(guides.toSorted(inOrder), parentOf);
}

/** `people/feedback`: its folders and its id. */
export function pathOf({ folders, id }: Pick<Guide, 'folders' | 'id'>): string {
  return [...folders, id].join('/');
}

function inOrder(a: Guide, b: Guide): number {
  const [one, other] = [a.folders.join('/'), b.folders.join('/')];
  if (one !== other) return a.folders.length - b.folders.length || (one < other ? -1 : 1);
  return a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en');
}
