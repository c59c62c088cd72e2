/** The sidebar of Starlight: pages by their slug, groups, and folders that list themselves. */
import { isRecord } from '#model/is-record.ts';
import { textOf } from '../../fields.ts';
import type { SidebarItem } from '../../sidebar.ts';

export interface ListedPage {
  readonly file: string;
  /** Folders and name, as its address has them: `guides/review`; empty for the page of the site. */
  readonly slug: string;
  /** Folders and name in the source, from the folder of pages, without an ending. */
  readonly path: string;
  readonly label: string | undefined;
  readonly order: number | undefined;
  readonly isHidden: boolean;
}

const DEEPEST = 12;

export interface StarlightSidebar {
  readonly items: readonly SidebarItem[];
  readonly out: readonly string[];
}

export function starlightSidebar(sidebar: unknown, pages: readonly ListedPage[]): StarlightSidebar {
  const out: string[] = [];
  const bySlug = new Map(pages.map((page) => [page.slug, page] as const));
  const at = (slug: string): ListedPage | undefined =>
    bySlug.get(slug.replace(/^\/+|\/+$|[?#].*$/g, '').replace(/(^|\/)index$/, ''));
  const entry = (page: ListedPage, label: string | undefined): SidebarItem => ({
    label: label ?? page.label,
    page: page.file,
  });
  const one = (item: unknown, depth: number): readonly SidebarItem[] => {
    if (typeof item === 'string') {
      const page = at(item);
      return page === undefined ? [] : [entry(page, undefined)];
    }
    if (!isRecord(item) || depth > DEEPEST) return [];
    const label = textOf(item.label);
    const inside = item.items;
    if (Array.isArray(inside))
      return [{ label, items: (inside as readonly unknown[]).flatMap((each) => one(each, depth + 1)) }];
    const auto = isRecord(item.autogenerate) ? textOf(item.autogenerate.directory) : undefined;
    if (auto !== undefined) {
      const listed = folderItems(pages, auto.replace(/^\/+|\/+$/g, ''), 0);
      return label === undefined ? listed : [{ label, items: listed }];
    }
    const link = textOf(item.slug) ?? textOf(item.link);
    const page = link === undefined || /^[a-z][\w+.-]*:/i.test(link) ? undefined : at(link);
    if (page !== undefined) return [entry(page, label)];
    if (link !== undefined) out.push(label === undefined ? link : `${label} (${link})`);
    return [];
  };
  const items = Array.isArray(sidebar)
    ? (sidebar as readonly unknown[]).flatMap((item) => one(item, 0))
    : folderItems(pages, '', 0);
  return { items, out };
}

/** The pages of a folder and the folders in it: by their order, then by name. */
function folderItems(pages: readonly ListedPage[], folder: string, depth: number): readonly SidebarItem[] {
  if (depth > DEEPEST) return [];
  const below = folder === '' ? '' : `${folder}/`;
  const inside = pages.filter(({ path, isHidden }) => path.startsWith(below) && !isHidden);
  const isOwn = ({ path }: ListedPage) => !path.slice(below.length).includes('/');
  const folders = Map.groupBy(
    inside.filter((page) => !isOwn(page)),
    ({ path }) => path.slice(below.length).split('/')[0] ?? '',
  );
  const entries = [
    ...inside.filter(isOwn).map((page) => ({
      order: page.order ?? (/(^|\/)index$/.test(page.path) ? -1 : Infinity),
      key: page.path,
      item: { label: page.label, page: page.file } satisfies SidebarItem,
    })),
    ...[...folders].map(([name, own]) => ({
      // A folder stands where the first of its pages would.
      order: Math.min(...own.map(({ order }) => order ?? Infinity)),
      key: below + name,
      item: folderItem(
        name,
        own.find(({ path }) => path === `${below}${name}/index`),
        folderItems(pages, below + name, depth + 1),
      ),
    })),
  ];
  return entries
    .toSorted((a, b) => (a.order === b.order ? (a.key < b.key ? -1 : 1) : a.order - b.order))
    .map(({ item }) => item);
}

function folderItem(folder: string, index: ListedPage | undefined, items: readonly SidebarItem[]): SidebarItem {
  return {
    folder,
    page: index?.file,
    label: index?.label,
    items: items.filter(({ page }) => page === undefined || page !== index?.file),
  };
}
