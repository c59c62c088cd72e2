/** A navigation that is written by hand or made of folders: where each page stands in it, and what its groups are called. */
import type { DocsFolder } from './dialect.ts';

export interface SidebarItem {
  readonly label?: string | undefined;
  /** The file of the page that it leads to. */
  readonly page?: string | undefined;
  /** What stands below it. One that has a page too is a folder with that page. */
  readonly items?: readonly SidebarItem[] | undefined;
  /** The name of the folder, where it is not its label. */
  readonly folder?: string | undefined;
}

export interface SidebarPlace {
  readonly place: readonly string[];
  readonly isFolder: boolean;
  readonly order: number | undefined;
  readonly label?: string | undefined;
}

export interface SidebarPlaces {
  /** By file. A page that stands in several places has the first. */
  readonly pages: ReadonlyMap<string, SidebarPlace>;
  readonly folders: readonly DocsFolder[];
  /** What it calls pages and groups. */
  readonly labels: readonly string[];
}

/** More levels than any reader follows. */
const DEEPEST = 12;

/** @param nameOf the last step of a page's place */
export function sidebarPlaces(items: readonly SidebarItem[], nameOf: (file: string) => string): SidebarPlaces {
  const pages = new Map<string, SidebarPlace>();
  const folders: DocsFolder[] = [];
  const labels: string[] = [];
  const walk = (list: readonly SidebarItem[], place: readonly string[]): void => {
    for (const [index, { label, page, items: inside, folder }] of list.entries()) {
      const order = index + 1;
      if (label !== undefined) labels.push(label);
      if (inside === undefined) {
        if (page !== undefined && !pages.has(page))
          pages.set(page, { place: [...place, nameOf(page)], isFolder: false, order, label });
        continue;
      }
      const name = folder ?? label ?? (page === undefined ? undefined : nameOf(page));
      const below = name === undefined || place.length >= DEEPEST ? place : [...place, name];
      if (page !== undefined && !pages.has(page) && below !== place)
        pages.set(page, { place: below, isFolder: true, order, label });
      else if (below !== place) folders.push({ place: below, title: label, order });
      walk(inside, below);
    }
  };
  walk(items, []);
  return { pages, folders, labels };
}

/**
 * The place of a page that navigation does not name: beside those of its folder that it names, else where its folders put it.
 * @param steps its folders and name in the source
 */
export function unlistedPlace(
  file: string,
  steps: readonly string[],
  { pages }: Pick<SidebarPlaces, 'pages'>,
): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  for (const [listed, { place, isFolder }] of pages)
    if (folder !== '' && steps.length > 1 && listed.startsWith(folder) && !listed.slice(folder.length).includes('/'))
      return [...(isFolder ? place : place.slice(0, -1)), ...steps.slice(-1)];
  return steps;
}
