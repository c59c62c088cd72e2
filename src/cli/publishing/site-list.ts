/**
 * The list of its files that a site carries. It lets Waymark recognise a folder that it wrote, even without a cache,
 * and files in it that are not its own. The same files give the same list; `sha256sum --check .waymark-files` reads it too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_LIST } from '#source/not-content.ts';

/** The digest of each file, by its path from the folder. */
export type SiteList = ReadonlyMap<string, string>;

const FIRST_LINE =
  '# The files of this site, written by Waymark. The next build replaces them; it takes no folder that holds others.';
const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** @returns the text of the list */
export function writeSiteList(folder: string, list: SiteList): string {
  const lines = [...list]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${onOneLine(path)}`);
  const text = `${[FIRST_LINE, ...lines].join('\n')}\n`;
  writeFileSync(join(folder, SITE_LIST), text);
  return text;
}

/** Undefined where the list is missing or damaged. */
export function readSiteList(folder: string): { readonly list: SiteList; readonly text: string } | undefined {
  try {
    const text = readFileSync(join(folder, SITE_LIST), 'utf8');
    const [first, ...lines] = text.trimEnd().split('\n');
    if (first !== FIRST_LINE) return undefined;
    const list = new Map<string, string>();
    for (const line of lines) {
      const [, digest, path] = LINE.exec(line) ?? [];
      if (digest === undefined || path === undefined) return undefined;
      list.set(asItWas(path), digest);
    }
    return { list, text };
  } catch {
    return undefined;
  }
}

function onOneLine(path: string): string {
  return JSON.stringify(path).slice(1, -1);
}

function asItWas(line: string): string {
  // Written by `onOneLine`; what is not is caught with the rest of a damaged list.
  return JSON.parse(`"${line}"`) as string;
}
