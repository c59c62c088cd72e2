/** Between the path of a page, the file that holds it, and the addresses that lead to it. */
import { decoded } from '#model/decoded.ts';

/** `/rituals/retrospective/` is `rituals/retrospective/index.html`. */
export function fileOfPath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

export interface Lead {
  readonly path: string;
  readonly anchor: string;
}

const SITE = 'https://site.invalid';

/** Where the addresses on a page lead within the site; nothing for one that leads out. */
export function leadsFrom(page: string, base: string): (address: string) => Lead | undefined {
  const above = foldersAbove(page);
  return (address) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return undefined;
    const [, up, down, anchor = ''] = PLAIN.exec(address) ?? [];
    if (up !== undefined && down !== undefined) return { path: (above[up.length / 3] ?? '/') + down, anchor };
    const inside = address.startsWith('/') && address.startsWith(base) ? address.slice(base.length - 1) : address;
    // As a browser reads it: `/\\example.org/` leads out too.
    const url = URL.parse(inside, `${SITE}${page}`);
    if (url?.origin !== SITE) return undefined;
    return {
      path: decoded(url.pathname).replace(/\/index\.html$/, '/'),
      anchor: decoded(url.hash.slice(1)),
    };
  };
}

/** The way from page to page as templates write it: up to the root, and down to a folder. A whole `URL` each would be dear. */
const PLAIN = /^((?:\.\.\/)+)((?:[a-z0-9-]+\/)*)(?:#([\w-]*))?$/;

/** Its own folder, the one above it, and so on to the root. */
function foldersAbove(page: string): readonly string[] {
  const names = page.split('/').slice(1, -1);
  return [...names, ''].map((_, steps) => ['', ...names.slice(0, names.length - steps), ''].join('/'));
}
