/** Where each page goes: its place in the old tree as folders and a name that Waymark takes, each given once. */
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import { slug } from '#load/slug.ts';
import type { DocsFolder, DocsPage } from './dialect.ts';

type Located = Pick<DocsPage, 'place' | 'isFolder' | 'title' | 'file'>;

export interface Places<Page extends Located> {
  /** With their paths from the content folder: `guides/before/severity-levels.md`. */
  readonly pages: readonly { readonly page: Page; readonly path: string }[];
  /** Folders that the navigation names and that have no page. */
  readonly folders: readonly { readonly folder: DocsFolder; readonly path: string }[];
}

/** @param into the folder below `guides/` that all of it goes into; empty for none */
export function placed<Page extends Located>(
  pages: readonly Page[],
  folders: readonly DocsFolder[],
  into: string,
): Places<Page> {
  const base = ['guides', ...into.split('/').flatMap((step) => slug(step) || [])].join('/');
  const names = folderNames(base);
  const parents = new Set(pages.flatMap(({ place }) => place.map((_, depth) => keyOf(place.slice(0, depth)))));
  const taken = new Set<string>();
  const paths = pages.map((page) => {
    const { place, isFolder } = page;
    const isParent = isFolder && (place.length === 0 ? base !== 'guides' : parents.has(keyOf(place)));
    const wanted = isParent
      ? `${names(place)}/index.md`
      : `${place.length === 0 ? base : names(place.slice(0, -1))}/${nameOf(page)}.md`;
    return { page, path: free(wanted, taken) };
  });
  const own = folders.flatMap((folder) => {
    const path = `${names(folder.place)}/index.md`;
    if (folder.place.length === 0 || taken.has(guideAt(path)) || !parents.has(keyOf(folder.place))) return [];
    taken.add(guideAt(path));
    return [{ folder, path }];
  });
  return { pages: paths, folders: own };
}

/** Every folder of the old tree has one of its own, also where two names come to the same. */
function folderNames(base: string): (place: readonly string[]) => string {
  const given = new Map<string, string>([[keyOf([]), base]]);
  const taken = new Set<string>();
  const nameFor = (place: readonly string[]): string => {
    const known = given.get(keyOf(place));
    if (known !== undefined) return known;
    const name = safeName(place.at(-1) ?? '', 'folder');
    const wanted = `${nameFor(place.slice(0, -1))}/${name}`;
    let path = wanted;
    for (let count = 2; taken.has(path); count += 1) path = `${wanted}-${count}`;
    taken.add(path);
    given.set(keyOf(place), path);
    return path;
  };
  return nameFor;
}

function nameOf({ place, title, file }: Located): string {
  const name = place.length === 0 ? 'start' : safeName(place.at(-1) ?? '', 'page');
  if (!NAMES_OF_FOLDERS.includes(name)) return name;
  return slug(title ?? '') || safeName(file, 'page');
}

/** A name in a script without Latin letters gets a number of its own, which stays the same on each import. */
function safeName(name: string, instead: string): string {
  const own = slug(name).slice(0, 80).replace(/-$/, '');
  if (own !== '') return own;
  let sum = 0;
  for (const sign of name) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `${instead}-${sum.toString(36)}`;
}

function free(wanted: string, taken: Set<string>): string {
  let path = wanted;
  for (let count = 2; taken.has(guideAt(path)); count += 1) path = wanted.replace(/(\/index)?\.md$/, `-${count}$1.md`);
  taken.add(guideAt(path));
  return path;
}

/** `guides/people.md` and `guides/people/index.md` are the same guide. */
function guideAt(path: string): string {
  return path.replace(/(\/index)?\.md$/, '');
}

function keyOf(place: readonly string[]): string {
  return place.join('\0');
}
