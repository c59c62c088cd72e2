/** The text of a page with its links and pictures led to where they are now. What is not there stays as it is, and is told. */
import { addressKind } from '#markdown/addresses.ts';
import { decoded } from '#model/decoded.ts';
import type { Fault } from '#model/importer.ts';
import { relative } from '#load/links.ts';
import type { Assets } from './assets.ts';
import type { DocsPage, DocsSource } from './dialect.ts';
import { addressesIn, writtenLike } from './links.ts';
import type { PreparedPage } from './site.ts';
import type { Found } from './targets.ts';
import { cleanHtml, withoutEmptyTags } from './text/html.ts';
import { picturesElsewhere } from './text/pictures-elsewhere.ts';
import { edited, type Edit } from './text/edits.ts';
import { treeOf } from './text/tree-of.ts';

export interface Linked {
  readonly text: string;
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
  /** How many pictures of other sites became links. */
  readonly elsewhere: number;
}

export interface Around {
  readonly pages: readonly PreparedPage[];
  readonly source: DocsSource;
  readonly assets: Assets;
  find(path: string, from: DocsPage): Found;
}

export function linked({ page, path, text }: PreparedPage, { pages, source, assets, find }: Around): Linked {
  const byFile = filesOf(pages);
  const edits: Edit[] = [];
  const notes: string[] = [];
  const faults: Fault[] = [];
  const lost: string[] = [];
  const tree = treeOf(text);
  const outside = picturesElsewhere(tree, (url) => find(url, page) === undefined);
  for (const { url, isPicture, from, to } of addressesIn(tree)) {
    const change = (address: string) => edits.push({ from, to, text: writtenLike(text.slice(from, to), address) });
    const [before, anchor] = splitAnchor(url);
    const found = find(before, page);
    if (found === undefined) {
      if (addressKind(url) !== 'inside' || url.startsWith('#')) continue;
      if (isPicture) lost.push(url);
      else faults.push(missing([url], page, source));
    } else if ('asset' in found) {
      const place = assets.place(found.asset, path);
      if (place === undefined)
        notes.push(
          `${page.file} offers \`${found.asset}\`, a type of file that a playbook does not hold: put it elsewhere and link to it`,
        );
      else change(relative(path, place));
    } else {
      const target = byFile.get(found.page);
      if (target === undefined) continue;
      const wanted = found.anchor ?? anchor;
      const now = wanted === undefined || wanted === '' ? '' : anchorNow(wanted, target);
      const hash = now === '' ? '' : `#${now}`;
      // A link to the top of its own page leads to the page.
      change(target.path === path && hash !== '' ? hash : `${relative(path, target.path)}${hash}`);
    }
  }
  if (lost.length > 0) faults.push(missing(lost, page, source, true));
  return {
    text: withoutEmptyTags(edited(text, [...outside, ...edits, ...cleanHtml(tree)])),
    notes,
    faults,
    elsewhere: outside.length,
  };
}

const FILES = new WeakMap<readonly PreparedPage[], ReadonlyMap<string, PreparedPage>>();
function filesOf(pages: readonly PreparedPage[]): ReadonlyMap<string, PreparedPage> {
  const known = FILES.get(pages) ?? new Map(pages.map((page) => [page.page.file, page]));
  FILES.set(pages, known);
  return known;
}

function splitAnchor(url: string): readonly [string, string | undefined] {
  const at = url.indexOf('#');
  return at === -1 ? [url, undefined] : [url.slice(0, at), decoded(url.slice(at + 1))];
}

/** An anchor that is not there is left for `check`, which says which there are. */
function anchorNow(wanted: string, { anchors }: PreparedPage): string {
  const exact = anchors.get(wanted);
  if (exact !== undefined) return exact;
  const loose = wanted.toLowerCase();
  return [...anchors].find(([old]) => old.toLowerCase() === loose)?.[1] ?? wanted;
}

/** Pictures are told once for each page: where a folder of them is missing, that is one fault. */
function missing(urls: readonly string[], page: DocsPage, source: DocsSource, arePictures = false): Fault {
  const [url = '', ...others] = urls;
  const text = source.text(page.file);
  const at = text?.text.indexOf(url) ?? -1;
  const start = { line: 1, column: 1 };
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    location:
      text === undefined || at === -1 ? { file: page.file, start, end: start } : text.range(at, at + url.length),
    message: `Unexpected ${arePictures ? 'picture' : 'link to'} \`${url}\`${more}, expected ${arePictures ? 'files' : 'a page'} that ${arePictures ? 'are' : 'is'} there`,
    hint: `${others.length === 0 ? 'It was imported as it stands, and' : 'They were imported as they stand, and'} \`waymark check\` reports ${others.length === 0 ? 'it' : 'each'}.`,
  };
}
