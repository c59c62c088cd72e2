/** The order and tree that a wiki has beside each page: `_Sidebar.md` with its lists and headings, or `.order` files. */
import { decoded } from '#model/decoded.ts';

// cspell:ignore hrefs
export interface Sidebar {
  /** Names of pages in the order of the list, each with the page it stands below. */
  readonly pages: readonly { readonly name: string; readonly parent: string | undefined }[];
  /** Its words, which are order and names now. */
  readonly text: string;
}

/** @param pageOf the file of a page that a link leads to */
export function sidebarIn(text: string, pageOf: (href: string) => string | undefined): Sidebar {
  const open: { readonly indent: number; readonly name: string | undefined }[] = [];
  const seen = new Set<string>();
  const pages: { name: string; parent: string | undefined }[] = [];
  for (const line of text.split('\n')) {
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    const isItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(line);
    if (isItem) while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    else if (line.trim() !== '') open.length = 0;
    const parent = open.findLast(({ name }) => name !== undefined)?.name;
    let first: string | undefined;
    for (const href of hrefsIn(line)) {
      const name = pageOf(href);
      if (name === undefined) continue;
      first ??= name;
      if (!seen.has(name)) pages.push({ name, parent: parent === name ? undefined : parent });
      seen.add(name);
    }
    if (isItem) open.push({ indent, name: first });
  }
  return { pages, text };
}

function hrefsIn(line: string): readonly string[] {
  return [...line.matchAll(/\]\(<?([^()<>\s]*)[^()]*\)/g)].map(([, href = '']) => decoded(href.replace(/#.*$/, '')));
}
