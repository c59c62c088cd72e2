/** Which page of an export stands below which: a folder has the name of the page that it belongs to, with its id or without. */
import type { DocsPage } from '../../dialect.ts';
import { notionName } from './names.ts';

export interface NotionTree {
  placeOf(file: string): Pick<DocsPage, 'place' | 'isFolder'>;
  parentOf(file: string): string | undefined;
  below(file: string): readonly string[];
}

export function notionTree(files: readonly string[]): NotionTree {
  const byStem = new Map<string, string>();
  // A page comes before a database of the same name, one without an id before none.
  for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
    const folder = file.replace(/[^/]*$/s, '');
    const base = file.slice(folder.length);
    const { title } = notionName(base);
    for (const stem of [`${folder}${base.replace(/(?:_all)?\.\w+$/, '')}`, `${folder}${title}`])
      if (!byStem.has(stem)) byStem.set(stem, file);
  }
  const parentOf = (file: string): string | undefined => {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const parent = byStem.get(file.slice(0, at));
      if (parent !== undefined && parent !== file) return parent;
    }
    return undefined;
  };
  const parents = new Map(files.map((file) => [file, parentOf(file)]));
  const below = Map.groupBy(
    files.filter((file) => parents.get(file) !== undefined),
    (file) => parents.get(file) ?? '',
  );
  const tops = files.filter((file) => parents.get(file) === undefined);
  const root = tops.length === 1 && files.length > 1 ? tops[0] : undefined;
  const steps = stepsOf(files, parents);
  const placeOf = (file: string): readonly string[] => {
    const place: string[] = [];
    for (let at: string | undefined = file; at !== undefined && at !== root; at = parents.get(at))
      place.unshift(steps.get(at) ?? '');
    return place;
  };
  return {
    placeOf: (file) => ({ place: placeOf(file), isFolder: below.has(file) }),
    parentOf: (file) => parents.get(file),
    below: (file) => below.get(file) ?? [],
  };
}

/** What each is called among its siblings: two of one title are numbered. */
function stepsOf(
  files: readonly string[],
  parents: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    files.map((file) => {
      const { title } = notionName(file.replace(/^.*\//s, ''));
      const key = `${parents.get(file) ?? ''}\0${title.toLowerCase()}`;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return [file, count === 1 ? title : `${title} ${count}`];
    }),
  );
}

function rank(file: string): number {
  return file.endsWith('.csv') ? 1 : 0;
}
