/** Sources in memory, for examples of rules and for tests: their files stand in the tree below `sources/NAME/`. */
import type { ContentTree, SourceFolder } from '#model/content-tree.ts';
import { inSource } from '#model/source-place.ts';

/** @param names of which a source without any file is missing */
export function withMemorySources(
  tree: ContentTree,
  names: readonly string[],
  days: Readonly<Record<string, string>> = {},
): ContentTree {
  const sources = names.map((name): SourceFolder => {
    const paths = tree.files.flatMap(({ path }) => {
      const place = inSource(path);
      return place?.source === name ? [place.path] : [];
    });
    return {
      name,
      isMissing: paths.length === 0,
      isShallow: false,
      state: '',
      at: (path) =>
        paths.includes(path) ? 'file' : paths.some((each) => each.startsWith(`${path}/`)) ? 'folder' : undefined,
      everyFile: () => paths,
      changedOn: (path) => days[path],
    };
  });
  return { ...tree, sources };
}
