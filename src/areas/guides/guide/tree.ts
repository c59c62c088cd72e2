/** The tree of guides: those in the folder `people/` stand below `people.md`. */
import type { Entry } from '#model/entry.ts';

export type Guide = Entry<'guide'>;

export function childrenOf(parent: Guide, guides: readonly Guide[]): readonly Guide[] {
  const depth = parent.folders.length + 1;
  // The last folder tells most of them apart, and costs less than the whole path.
  const isNear = ({ folders }: Guide) => folders.length === depth && folders.at(-1) === parent.id;
  const folder = pathOf(parent);
  return guides.filter((guide) => isNear(guide) && guide.folders.join('/') === folder).toSorted(inOrder);
}

/**
 * The folders between the kind's own and the guide that have no guide of their own: `people` without `people.md`.
 * @param paths those of all guides
 */
export function missingParents(guide: Pick<Guide, 'folders'>, paths: ReadonlySet<string>): readonly string[] {
  return guide.folders
    .map((_, depth) => guide.folders.slice(0, depth + 1).join('/'))
    .filter((path) => !paths.has(path));
}

/** `people/feedback`: its folders and its id. */
export function pathOf({ folders, id }: Pick<Guide, 'folders' | 'id'>): string {
  return [...folders, id].join('/');
}

function inOrder(a: Guide, b: Guide): number {
  return a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en');
}
