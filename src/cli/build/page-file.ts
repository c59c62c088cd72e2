/** Between the path of a page, the file that holds it, and the addresses that lead to it. */

/** `/rituals/retrospective/` is `rituals/retrospective/index.html`. */
export function fileOfPath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

export interface Lead {
  readonly path: string;
  readonly anchor: string;
}

/** Where an address on a page leads within the site; nothing when it leads out. */
export function pathOfAddress(address: string, from: string, base: string): Lead | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return undefined;
  const [, up, down, anchor = ''] = PLAIN.exec(address) ?? [];
  if (up !== undefined && down !== undefined) return { path: climb(from, up.length / 3) + down, anchor };
  const inside = address.startsWith('/') && address.startsWith(base) ? address.slice(base.length - 1) : address;
  const url = new URL(inside, `https://site.invalid${from}`);
  return {
    path: decoded(url.pathname).replace(/\/index\.html$/, '/'),
    anchor: decoded(url.hash.slice(1)),
  };
}

/** The way from page to page as templates write it: up to the root, and down to a folder. A whole `URL` each would be dear. */
const PLAIN = /^((?:\.\.\/)+)((?:[a-z0-9-]+\/)*)(?:#([\w-]*))?$/;

/** The folder so many steps above that of a page; the root has none above it. */
function climb(from: string, steps: number): string {
  const folders = from.split('/').slice(1, -1);
  const left = folders.slice(0, Math.max(0, folders.length - steps));
  return left.length === 0 ? '/' : `/${left.join('/')}/`;
}

/** Authors write anchors as they like; one that is no encoding stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
