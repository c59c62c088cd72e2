/** Writes down what search knows beside the index; the same playbook gives the same bytes. */
import { isRedirect } from '#site/assembly/redirects.ts';
import type { Link, Page, SiteModel } from '#model/page.ts';
import { speechIn } from '#site/page-of.ts';
import { siteWords } from '#site/words/site-words.ts';
import type { Catalogue, CataloguePage } from '#search/catalogue.ts';
import type { ShardNotes } from './index-shard.ts';

export interface CatalogueSources {
  readonly pages: readonly Page[];
  readonly names: readonly (readonly string[])[];
  readonly shards: readonly { readonly folder: string; readonly notes: ShardNotes }[];
}

export function makeCatalogue({ pages, names, shards }: CatalogueSources): Catalogue {
  const records = new Map(shards.flatMap(({ notes }) => Object.entries(notes.records)));
  const formerNames = formerNamesOf(pages);
  return {
    indexes: shards.map(({ folder }) => folder),
    pages: pages.flatMap((page) => cataloguePage(page, records.get(page.path), formerNames.get(page.path)) ?? []),
    names: names.filter((group) => group.length > 1),
    words: wordsByPages(shards.map(({ notes }) => notes.words)),
  };
}

/** Pages of entries, and those of the navigation; what was not found or has moved is nothing to look for. */
function cataloguePage(
  { path, title, description, chrome, template }: Page,
  record: string | undefined,
  formerNames: readonly string[] = [],
): CataloguePage | undefined {
  const { entry, contents } = chrome;
  if (record === undefined && !linksOf(chrome.site).some(({ href }) => href === path)) return undefined;
  // An entry may have many pages; its tags lead to the one that is about it.
  const isMain = entry !== undefined && template.endsWith(`/${entry.kind}`);
  const tags = isMain ? entry.tags.map(({ label }) => label) : [];
  return {
    path,
    title: (isMain ? entry.listedAs : undefined) ?? title,
    summary: description,
    kind: entry?.kindLabel ?? siteWords(speechIn(chrome.site)).search.section,
    audience: entry?.audience ?? [],
    record,
    headings: contents.map(({ id, text }) => [id, text]),
    ...(tags.length + formerNames.length > 0 && { keywords: [...tags, ...formerNames] }),
  };
}

function linksOf({ navigation, furtherSections }: SiteModel): readonly Link[] {
  return [...navigation.flatMap((door) => [door, ...door.children]), ...furtherSections];
}

/** The last part of each former address, which is what people remember, by the present address. */
function formerNamesOf(pages: readonly Page[]): ReadonlyMap<string, readonly string[]> {
  const moved = Map.groupBy(pages.filter(isRedirect), ({ body }) => body.to.href);
  return new Map(
    [...moved].map(([to, former]) => {
      // A page below one that moved kept its own name.
      const names = former.map(({ path }) => lastPart(path)).filter((name) => name !== lastPart(to));
      return [to, names];
    }),
  );
}

function lastPart(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decodeURIComponent(last.replace(/\.html?$/i, ''));
}

function wordsByPages(shards: readonly Readonly<Record<string, number>>[]): Catalogue['words'] {
  const counts = new Map<string, number>();
  for (const words of shards)
    for (const [word, count] of Object.entries(words)) counts.set(word, (counts.get(word) ?? 0) + count);
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups = Map.groupBy(sorted, ([, count]) => count);
  return Object.fromEntries([...groups].map(([count, group]) => [count, group.map(([word]) => word).join(' ')]));
}
