/** A page at each address that leads to another: a former one of an entry and of its further pages, one of the site that it came from, the folder of a kind whose index is elsewhere, and a page that has joined an index. */
import { fileById, type Entry } from '#model/entry.ts';
import { formerAddress, formerAddresses, formerIds } from '#model/former-address.ts';
import type { Link, Page, SiteModel } from '#model/page.ts';
import { addressOf, sectionAddress } from '#model/entry-address.ts';
import { plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';

const TEMPLATE = 'site/redirect';

export interface RedirectBody {
  readonly to: Link;
}

/** @param pages those of each entry; people link to a level, not only to its ladder */
export function redirectPages(
  pages: ReadonlyMap<Entry, readonly Page[]>,
  context: SiteContext,
  site: SiteModel,
): readonly Page<RedirectBody>[] {
  return [...pages].flatMap(([entry, own]) =>
    formerIds(entry.data).flatMap((alias) => {
      const former = addressOf({ id: alias, folders: entry.folders }, context.kindOf(entry));
      const present = context.address(entry);
      return own.map((page) => redirect(former + page.path.slice(present.length), page, site));
    }),
  );
}

/** From the addresses of the site that an entry came from, and from what its file is called; those had one page each. */
export function oldSiteRedirects(
  pages: ReadonlyMap<Entry, readonly Page[]>,
  context: SiteContext,
  site: SiteModel,
): readonly Page<RedirectBody>[] {
  return [...pages].flatMap(([entry, own]) => {
    const main = own.find(({ path }) => path === context.address(entry));
    const former = [...formerAddresses(entry.data), ...addressByFile(entry, context)];
    return main === undefined ? [] : former.map((path) => redirect(path, main, site));
  });
}

/** In a tree of pages, the address that other tools give to a file whose name is no id: `/guides/Severity_Levels/`. */
function addressByFile(entry: Entry, context: SiteContext): readonly string[] {
  if (context.kindOf(entry).folder.nested !== true || entry.file === fileById(entry)) return [];
  const path = entry.file.replace(/(?:\/(?:readme|index))?\.\w+$/i, '/');
  const address = formerAddress(`/${path}`);
  return address === undefined || address === context.address(entry) ? [] : [address];
}

/** A redirect never stands where a page does, nor two at one address: the first stays. Disks may take upper for lower case. */
export function withoutTaken(pages: readonly Page[]): readonly Page[] {
  const taken = new Set(pages.flatMap((page) => (isRedirect(page) ? [] : page.path.toLowerCase())));
  return pages.filter((page) => {
    if (!isRedirect(page)) return true;
    const address = page.path.toLowerCase();
    if (taken.has(address)) return false;
    taken.add(address);
    return true;
  });
}

/** From the folder of a kind to its index page, where that is known by another name: who shortens the address of an entry arrives too. */
export function folderRedirects(
  pages: readonly Page[],
  context: SiteContext,
  site: SiteModel,
): readonly Page<RedirectBody>[] {
  return context.shelves.flatMap(({ kind }) => {
    if (kind.folder.index === undefined) return [];
    const index = pages.find(({ path }) => path === sectionAddress(kind));
    return index === undefined ? [] : redirect(`/${kind.folder.name}/`, index, site);
  });
}

/** From what had a page of its own to its part of the index of its kind. */
export function joinedRedirects(
  pages: readonly Page[],
  context: SiteContext,
  site: SiteModel,
): readonly Page<RedirectBody>[] {
  return context.shelves.flatMap(({ kind, entries }) => {
    const start = sectionAddress(kind);
    const index = pages.find(({ path }) => path === start);
    if (index === undefined) return [];
    return Object.entries(kind.index?.joined?.(entries, context.view) ?? {}).map(([step, anchor]) =>
      redirect(`${start}${step}/`, { ...index, path: anchor === undefined ? start : `${start}#${anchor}` }, site),
    );
  });
}

function redirect(path: string, { title, path: href }: Page, site: SiteModel): Page<RedirectBody> {
  return {
    template: TEMPLATE,
    path,
    title,
    description: `This page has moved to ${title}.`,
    chrome: plainChrome(site),
    body: { to: { label: title, href } },
  };
}

/** Every page of this template is made above. */
export function isRedirect(page: Page): page is Page<RedirectBody> {
  return page.template === TEMPLATE;
}
