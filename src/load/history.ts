/** A history of trees in memory: for examples of rules, and for tests. */
import type { History, Revision } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { ContentTree } from '#source/tree.ts';
import { loadPlaybook } from './load.ts';

export interface FormerTree {
  readonly revision: Revision;
  readonly tree: ContentTree;
}

/** @param former from the newest to the oldest; each is a revision of every file that it holds and that it changed */
export function treeHistory(former: readonly FormerTree[], kinds: readonly Kind[]): History {
  const textAt = (index: number, path: string) => {
    const file = former[index]?.tree.files.find((each) => each.path === path);
    return file && new TextDecoder().decode(file.bytes());
  };
  return {
    revisionsOf: (path) =>
      former.flatMap(({ revision }, index) => {
        const text = textAt(index, path);
        return text !== undefined && text !== textAt(index + 1, path) ? [revision] : [];
      }),
    at(revision, ...names) {
      const found = former.find((each) => each.revision.id === revision.id);
      if (found === undefined) throw new Error(`There is no revision \`${revision.id}\``);
      return loadPlaybook(
        found.tree,
        kinds.filter(({ name }) => names.includes(name)),
      ).playbook;
    },
  };
}
