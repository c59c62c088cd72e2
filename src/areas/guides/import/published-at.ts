/** Addresses that begin with the folder in which a site is published: `/handbook/guide/` is `/guide/` of the site. */
import type { DocsPage, DocsTarget } from './dialect.ts';

/** @param base `/handbook/`, or `/` where it has the whole address */
export function pageAt(href: string, base: string, pages: readonly DocsPage[]): DocsTarget | undefined {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  if (root === '/' || !`${href}/`.startsWith(root)) return undefined;
  const wanted = plain(`/${href.slice(root.length)}`);
  const page = pages.find(({ addresses }) => addresses.some((address) => plain(address) === wanted));
  return page === undefined ? undefined : { page: page.file };
}

function plain(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?(?:\.html|\.md)?\/?$/, '')
    .toLowerCase();
}
