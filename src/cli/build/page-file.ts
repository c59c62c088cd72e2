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
  const inside = address.startsWith('/') && address.startsWith(base) ? address.slice(base.length - 1) : address;
  const url = new URL(inside, `https://site.invalid${from}`);
  return {
    path: decoded(url.pathname).replace(/\/index\.html$/, '/'),
    anchor: decoded(url.hash.slice(1)),
  };
}

/** Authors write anchors as they like; one that is no encoding stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
