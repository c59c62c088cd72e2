/** What an address in a page of the old site leads to: by the tool's own rules, as a file, or as an address of the site. */
import { posix } from 'node:path';
import { addressKind } from '#markdown/addresses.ts';
import { decoded } from '#model/decoded.ts';
import type { DocsPage, DocsSite, DocsSource, DocsTarget } from './dialect.ts';
import { sharedFolder } from './unused.ts';

export type Found = DocsTarget | undefined;

const INDEXES = ['index', 'README', 'readme', 'Readme', '_index'];
const ENDINGS = ['md', 'mdx', 'markdown', 'html'];

/** Finds the target of an address without its anchor; none where it leads out, or to nothing that is there. */
export function targetFinder(site: DocsSite, source: DocsSource): (path: string, from: DocsPage) => Found {
  const pages = new Set(site.pages.map(({ file }) => file));
  const byAddress = new Map<string, string>();
  for (const { file, addresses } of site.pages)
    for (const address of addresses) if (!byAddress.has(plain(address))) byAddress.set(plain(address), file);
  const roots = rootsOf(site.pages);
  const firstIn = firstOfFolders(site.pages);
  const prefix = pathOf(site.url);

  const fileAt = (path: string): Found => {
    const base = posix.normalize(path).replace(/\/$/, '');
    if (base.startsWith('../')) return undefined;
    const stem = base.replace(/\.html?$/, '');
    const wanted = [
      base,
      ...ENDINGS.map((end) => `${stem}.${end}`),
      ...INDEXES.flatMap((name) => ENDINGS.map((end) => posix.join(stem, `${name}.${end}`))),
    ];
    const page = wanted.find((each) => pages.has(each));
    if (page !== undefined) return { page };
    if (source.paths.has(base)) return { asset: base };
    // A folder without a page of its own: its first page.
    const below = firstIn.get(base);
    return below === undefined ? undefined : { page: below };
  };

  const absolute = (path: string, from: DocsPage): Found => {
    const page = byAddress.get(plain(path));
    if (page !== undefined) return { page };
    const found = [...roots, ...above(from.file)]
      .map((root) => fileAt(posix.join(root, path.slice(1))))
      .find((each) => each !== undefined);
    if (found !== undefined || prefix === '' || !path.startsWith(`${prefix}/`)) return found;
    return absolute(path.slice(prefix.length), from);
  };

  return (written, from) => {
    const own = site.target?.(written, from);
    if (own !== undefined) return own;
    const inside = withoutSite(written, site.url);
    if (addressKind(inside) !== 'inside') return undefined;
    const path = decoded(inside.replace(/\?.*$/s, ''));
    if (path === '') return { page: from.file };
    if (path.startsWith('/')) return absolute(path, from);
    const beside = fileAt(posix.join(posix.dirname(from.file), path));
    if (beside !== undefined) return beside;
    const [address] = from.addresses;
    // HTML in a page means what a browser makes of it.
    return address === undefined
      ? undefined
      : absolute(posix.join(address.endsWith('/') ? address : posix.dirname(address), path), from);
  };
}

/** A link of the site to itself, by its full address. */
function withoutSite(written: string, url: string | undefined): string {
  const base = url?.replace(/\/+$/, '') ?? '';
  return base.length > 8 && (written === base || written.startsWith(`${base}/`))
    ? `/${written.slice(base.length + 1)}`
    : written;
}

/** An address without what makes no other page of it. */
function plain(address: string): string {
  return decoded(address)
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

/** Where an absolute address may begin: at the top, and at the folder that all pages are in. */
function rootsOf(pages: readonly DocsPage[]): readonly string[] {
  const common = sharedFolder(pages);
  return ['', ...common.map((_, depth) => common.slice(0, depth + 1).join('/'))].toReversed();
}

/** A site in several languages has a top in each: the folders that a page is in, from the outside. */
function above(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, depth) => steps.slice(0, depth + 1).join('/'));
}

/** The path of a site that does not lie at the top of its host: `/handbook`. */
function pathOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '';
}

const LAST = Number.MAX_SAFE_INTEGER;

/** By folder of the source, for those that hold pages. */
function firstOfFolders(pages: readonly DocsPage[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const sorted = pages.toSorted((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || (a.file < b.file ? -1 : 1));
  for (const { file } of sorted) {
    const folder = posix.dirname(file);
    if (!first.has(folder)) first.set(folder, file);
  }
  return first;
}
