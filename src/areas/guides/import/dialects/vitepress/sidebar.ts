/** The sidebar of VitePress: a list of groups, or a list for each part of the site. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import { textOf } from '../../fields.ts';
import type { SidebarItem } from '../../sidebar.ts';

const DEEPEST = 12;

export interface VitepressSidebar {
  readonly items: readonly SidebarItem[];
  readonly out: readonly string[];
}

/** @param fileAt the page of an address */
export function vitepressSidebar(sidebar: unknown, fileAt: (address: string) => string | undefined): VitepressSidebar {
  const out: string[] = [];
  const list = (items: unknown, base: string, depth: number): readonly SidebarItem[] =>
    Array.isArray(items) && depth <= DEEPEST
      ? (items as readonly unknown[]).flatMap((item) => one(item, base, depth))
      : [];
  const one = (item: unknown, around: string, depth: number): readonly SidebarItem[] => {
    if (!isRecord(item)) return [];
    const base = textOf(item.base) ?? around;
    const label = textOf(item.text)
      ?.replace(/<[^>]*>/g, ' ')
      .trim();
    const link = textOf(item.link);
    const page =
      link === undefined
        ? undefined
        : fileAt(
            /^[a-z][\w+.-]*:/i.test(link) || (link.startsWith('/') && base === '') ? link : posix.join(base, link),
          );
    if (link !== undefined && page === undefined) out.push(label === undefined ? link : `${label} (${link})`);
    const items = item.items ?? item.children;
    if (items !== undefined) return [{ label, page, items: list(items, base, depth + 1) }];
    return page === undefined ? [] : [{ label, page }];
  };
  if (Array.isArray(sidebar)) return { items: list(sidebar, '', 0), out };
  if (!isRecord(sidebar)) return { items: [], out };
  const parts = Object.entries(sidebar).map(([prefix, value]) => {
    const base = isRecord(value) ? (textOf(value.base) ?? '') : '';
    return { prefix, items: list(isRecord(value) ? value.items : value, base, 0) };
  });
  // One list may serve several addresses.
  const own = parts.filter(({ items }) => items.length > 0);
  if (own.length === 1) return { items: own[0]?.items ?? [], out };
  return { items: own.map(({ prefix, items }): SidebarItem => partOf(prefix, items)), out };
}

/** A part that is one group needs no folder around it. */
function partOf(prefix: string, items: readonly SidebarItem[]): SidebarItem {
  const [only] = items;
  if (items.length === 1 && only?.items !== undefined) return only;
  const name = prefix
    .split('/')
    .filter((step) => step !== '')
    .at(-1);
  return name === undefined ? { items } : { folder: name, items };
}
