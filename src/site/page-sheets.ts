/** Joins the stylesheets of each page into two files: one for all pages, and one with what the page's template adds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What this needs of a route in Astro's manifest. */
interface Route {
  readonly routeData: { readonly route: string; readonly prerender?: boolean };
  styles: Sheet[];
}

interface Sheet {
  readonly type: string;
  readonly src?: string;
}

/** A file to write, and the names of the files whose text it takes, in order. */
export interface JoinedSheet {
  readonly name: string;
  readonly parts: readonly string[];
}

const ALL_PAGES = 'site';

/**
 * Leads the routes to joined stylesheets; those of pages that Astro renders itself come later, see `joinSheetsOfPages`.
 *
 * What all pages load comes first: the sheet of a template then wins over it on every page, whatever order Vite found.
 * @param routes changed in place, as Astro expects it of its hook
 */
export function joinSheets(routes: readonly Route[]): readonly JoinedSheet[] {
  const styled = routes.filter(
    ({ routeData, styles }) => routeData.prerender !== true && styles.length > 0 && styles.every(isFile),
  );
  const shared = (styled[0]?.styles ?? []).flatMap((sheet) => {
    const all = styled.every(({ styles }) => styles.some(({ src }) => src === sheet.src));
    return all && sheet.src !== undefined ? [sheet.src] : [];
  });
  const joined = new Map<string, JoinedSheet>();
  const join = (label: string, sources: readonly string[]): Sheet[] => {
    const [first] = sources;
    if (first === undefined) return [];
    const parts = sources.map((source) => basename(source));
    const key = parts.join('\n');
    const sheet = joined.get(key) ?? { name: nameOf(label, key), parts };
    joined.set(key, sheet);
    return [{ type: 'external', src: first.slice(0, -basename(first).length) + sheet.name }];
  };
  for (const route of styled) {
    const added = route.styles.flatMap(({ src }) => (src === undefined || shared.includes(src) ? [] : [src]));
    route.styles = [...join(ALL_PAGES, shared), ...join(basename(route.routeData.route), added)];
  }
  return [...joined.values()];
}

/** Writes them in the place of their parts. A sheet that a script asks for later stays, too. */
export function writeJoinedSheets(folder: string, sheets: readonly JoinedSheet[]): void {
  const texts = sheets.map(({ name, parts }) => [name, parts.map((part) => read(folder, part)).join('')] as const);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const asked = scripts.map((name) => read(folder, name)).join('\n');
  const parts = new Set(sheets.flatMap((sheet) => sheet.parts));
  for (const part of parts) if (!asked.includes(part)) rmSync(join(folder, part));
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
}

/** The same for pages that are rendered already: an adopter's own, anywhere below a folder whose sheets lie in `assets`. */
export function joinSheetsOfPages(folder: string, assets: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
  const prefix = `/${basename(assets)}/`;
  const linksOf = (html: string) => [...html.matchAll(LINK)].filter(([, address = '']) => address.includes(prefix));
  const routes: Route[] = pages.map(({ name, html }) => ({
    routeData: { route: basename(name) === 'index.html' ? dirname(name) : name.replace(/\.html$/, '') },
    styles: linksOf(html).map(([, src = '']) => ({ type: 'external', src })),
  }));
  const sheets = joinSheets(routes);
  for (const [index, { name, html }] of pages.entries()) {
    const [first, ...others] = linksOf(html).map(([link]) => link);
    if (first === undefined) continue;
    const joined =
      routes[index]?.styles.map(({ src = '' }) => `<link rel="stylesheet" href="${src}">`).join('') ?? first;
    const alone = others.reduce((text, link) => text.replace(link, ''), html);
    writeFileSync(join(folder, name), alone.replace(first, joined));
  }
  if (sheets.length > 0) writeJoinedSheets(assets, sheets);
}

/** As Astro writes it. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function isFile({ type, src }: Sheet): boolean {
  return type === 'external' && src !== undefined;
}

/** The names of parts hold digests of their text, so theirs is one of the whole. */
function nameOf(label: string, key: string): string {
  return `${label}.${createHash('sha256').update(key).digest('hex').slice(0, 8)}.css`;
}
