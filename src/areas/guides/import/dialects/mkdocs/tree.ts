/** The tree that the navigation makes: for each page its folders, its order and its name. */
import type { DocsFolder, DocsLink } from '../../dialect.ts';
import { filesIn, type NavItem } from './nav.ts';

export interface PlaceInNav {
  readonly place: readonly string[];
  readonly isFolder: boolean;
  readonly order: number;
  readonly title: string | undefined;
  /** Places outside that its section lists. */
  readonly links?: readonly DocsLink[] | undefined;
}

export interface NavTree {
  readonly pages: ReadonlyMap<string, PlaceInNav>;
  readonly folders: readonly DocsFolder[];
  /** Links at the top, which belong to the page of the site. */
  readonly links: readonly DocsLink[];
  /** By folder of files, the section that all of its pages are in. */
  readonly sectionOf: ReadonlyMap<string, readonly string[]>;
}

export function navTree(items: readonly NavItem[], pages: ReadonlySet<string>): NavTree {
  const found = new Map<string, PlaceInNav>();
  const folders: DocsFolder[] = [];
  const sectionOf = new Map<string, readonly string[]>();

  const walk = (level: readonly NavItem[], place: readonly string[]): readonly DocsLink[] => {
    const names = new Set<string>();
    const links: DocsLink[] = [];
    for (const [index, item] of level.entries()) {
      const order = index + 1;
      if (item.url !== undefined) links.push({ label: item.title ?? item.url, url: item.url });
      if (item.file !== undefined && pages.has(item.file) && !found.has(item.file)) {
        const isFolder = isFolderPage(item.file) && (place.length > 0 || !item.file.includes('/'));
        found.set(item.file, {
          place: isFolder ? place : [...place, stemOf(item.file)],
          isFolder,
          order,
          title: item.title,
        });
      }
      if (item.items === undefined) continue;
      const folder = sharedFolder(filesIn(item.items));
      const own = folder.split('/').at(-1) ?? '';
      const name = own !== '' && !names.has(own) && own !== place.at(-1) ? own : (item.title ?? own);
      names.add(name);
      const inner = [...place, name];
      if (folder !== '' && !sectionOf.has(folder)) sectionOf.set(folder, inner);
      const outside = walk(item.items, inner);
      // A page of the section takes its title and its place among sections from there.
      folders.push({ place: inner, title: item.title, order, links: outside });
    }
    return links;
  };

  const links = walk(items, []);
  const sections = new Map(folders.map((folder) => [folder.place.join('\0'), folder]));
  const placed = new Map(
    [...found].map(([file, page]) => {
      const section = page.isFolder ? sections.get(page.place.join('\0')) : undefined;
      return [
        file,
        section === undefined
          ? page
          : { ...page, order: section.order ?? page.order, title: section.title ?? page.title, links: section.links },
      ] as const;
    }),
  );
  return { pages: placed, folders, links, sectionOf };
}

export function isFolderPage(file: string): boolean {
  return /(?:^|\/)(?:index|readme)\.\w+$/i.test(file);
}

export function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}

/** The folder that all of them lie in. */
function sharedFolder(files: readonly string[]): string {
  const [first, ...others] = files.map((file) => file.split('/').slice(0, -1));
  const differs = (first ?? []).findIndex((step, depth) => others.some((each) => each[depth] !== step));
  return ((differs === -1 ? first : first?.slice(0, differs)) ?? []).join('/');
}
