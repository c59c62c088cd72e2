/** What an address in a page of the old site leads to: by the tool's own rules, as a file, or as an address of the site. */
import { posix } from 'node:path';
import { addressKind } from '#markdown/addresses.ts';
import { decoded } from '#model/decoded.ts';
import type { DocsPage, DocsSite, DocsSource, DocsTarget } from './dialect.ts';

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
    return source.paths.has(base) ? { asset: base } : undefined;
  };

  const absolute = (path: string): Found => {
    const page = byAddress.get(plain(path));
    return page === undefined
      ? roots.map((root) => fileAt(posix.join(root, path.slice(1)))).find((found) => found !== undefined)
      : { page };
  };

  return (written, from) => {
    const own = site.target?.(written, from);
    if (own !== undefined) return own;
    const inside = withoutSite(written, site.url);
    if (addressKind(inside) !== 'inside') return undefined;
    const path = decoded(inside.replace(/\?.*$/s, ''));
    if (path === '') return { page: from.file };
    if (path.startsWith('/')) return absolute(path);
    const beside = fileAt(posix.join(posix.dirname(from.file), path));
    if (beside !== undefined) return beside;
    const [address] = from.addresses;
    // HTML in a page means what a browser makes of it.
    return address === undefined
      ? undefined
      : absolute(posix.join(address.endsWith('/') ? address : posix.dirname(address), path));
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
  const [first, ...others] = pages.map(({ file }) => file.split('/').slice(0, -1));
  const shared = (first ?? []).findIndex((step, depth) => others.some((each) => each[depth] !== step));
  const common = (shared === -1 ? first : first?.slice(0, shared)) ?? [];
  return ['', ...common.map((_, depth) => common.slice(0, depth + 1).join('/'))].toReversed();
}
