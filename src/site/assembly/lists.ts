/** What the kinds put on the lists of meetings and leaders, and what moved since the last one. */
import { earlierFirst } from '#model/compare.ts';
import { entryKey, type KindName } from '#model/entry.ts';
import { nextReview } from '#model/freshness.ts';
import type { PageTools } from '#model/kind.ts';
import type { ListName, ListRow } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { REVIEWS_PATH } from './address.ts';
import type { SiteContext } from './context.ts';
import type { Shelf } from './order.ts';
import { dueEntries } from './reviews-page.ts';

export function rowsOn(context: SiteContext, name: ListName, since: string, tools: PageTools): readonly ListRow[] {
  const rows = context.shelves.flatMap(({ kind, entries }) =>
    (kind.lists ?? []).flatMap((list) => (list.name === name ? list.rows(entries, tools, since) : [])),
  );
  // Every entry has a review, so this list belongs to no kind.
  const pastReview = name === 'pages-past-review' ? dueEntries(context) : [];
  return [...rows, ...pastReview.map((entry) => rowAbout(entry, tools, { due: nextReview(entry) }))].toSorted((a, b) =>
    earlierFirst(a.due, b.due),
  );
}

/**
 * Of several kinds, the page of the one that has most on the list today.
 * @param pages the addresses of pages that belong to no single entry
 */
export function pageOfList(
  context: SiteContext,
  name: ListName,
  pages: ReadonlySet<string>,
  tools: PageTools,
): string | undefined {
  if (name === 'pages-past-review') return dueEntries(context).length === 0 ? undefined : REVIEWS_PATH;
  const filling = context.shelves.flatMap(({ kind, entries }) =>
    (kind.lists ?? []).flatMap((list) => (list.name === name && pages.has(list.at) ? { list, entries } : [])),
  );
  if (filling.length < 2) return filling[0]?.list.at;
  const counted = filling.map(({ list, entries }) => ({
    at: list.at,
    count: list.rows(entries, tools, context.today).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.at;
}

export function movesOf(
  shelves: readonly Shelf[],
  since: string,
  kinds: readonly KindName[],
  tools: PageTools,
): readonly ListRow[] {
  const asked = shelves.filter(({ kind }) => kinds.includes(kind.name) && kind.moved !== undefined);
  if (asked.length === 0) return [];
  const revision = tools.history.asOf(since);
  const then = revision && tools.history.at(revision, ...asked.map(({ kind }) => kind.name));
  const before = new Map(then?.entries.map((entry) => [entryKey(entry), entry]));
  return asked.flatMap(({ kind, entries }) =>
    entries.flatMap((entry): readonly ListRow[] => {
      const says = kind.moved?.(entry, before.get(entryKey(entry)), since, tools);
      return says === undefined ? [] : [rowAbout(entry, tools, { says })];
    }),
  );
}

/** The same question is asked by several pages. */
export function remembered<A extends readonly string[], T>(ask: (...asked: A) => T): (...asked: A) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = asked.join('\n');
    if (!known.has(key)) known.set(key, ask(...asked));
    return known.get(key) as T;
  };
}
