/** The tree of guides: those in the folder `people/` stand below `people.md`. */
import type { Entry } from '#model/entry.ts';

export type Guide = Entry<'guide'>;

export function childrenOf(parent: Guide, guides: readonly Guide[]): readonly Guide[] {
  const folder = pathOf(parent);
  return guides.filter(({ folders }) => folders.join('/') === folder).toSorted(inOrder);
}

/** The guide at the top of its branch: itself where it stands in no folder. */
export function rootOf(guide: Guide, guides: readonly Guide[]): Guide {
  const [top] = guide.folders;
  return guides.find(({ id, folders }) => folders.length === 0 && id === top) ?? guide;
}

/** The folders between the kind's own and the guide that have no guide of their own: `people` without `people.md`. */
export function missingParents(guide: Guide, guides: readonly Guide[]): readonly string[] {
  const paths = new Set(guides.map(pathOf));
  return guide.folders
    .map((_, depth) => guide.folders.slice(0, depth + 1).join('/'))
    .filter((path) => !paths.has(path));
}

function pathOf({ folders, id }: Guide): string {
  return [...folders, id].join('/');
}

function inOrder(a: Guide, b: Guide): number {
  return a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en');
}
