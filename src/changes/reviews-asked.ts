/** Which pages a change asks to be read again: those that it leaves alone, and that refer to what it changes. */
import { compareText } from '#model/compare.ts';
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { isClaim, isOfItsDay } from '#model/reviews.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import type { Change, ReviewRequest } from './comparison.ts';

/**
 * By owner, those without one last.
 * @param view as it stands after the change
 * @param sortOf what a kind is called within a sentence
 */
export function reviewsAskedFor(
  changes: readonly Pick<Change, 'is' | 'kind' | 'id' | 'weight'>[],
  view: View,
  sortOf: (kind: KindName) => string,
): readonly ReviewRequest[] {
  const keys = (of: typeof changes) => new Set(of.map(({ kind, id }) => `${kind ?? ''}/${id}`));
  // Who wrote in a page in the same change has seen it.
  const seen = keys(changes);
  const changed = keys(changes.filter(({ is, weight }) => is === 'changed' && weight !== 'upkeep'));
  const because = new Map<Entry, Set<Entry>>();
  for (const reference of view.references) {
    const { from, to } = reference;
    const isAsked = changed.has(entryKey(to)) && !seen.has(entryKey(from));
    if (!isAsked || !isClaim(reference) || from.life === 'archived' || isOfItsDay(from)) continue;
    because.set(from, (because.get(from) ?? new Set()).add(to));
  }
  const owners = Map.groupBy(because, ([{ data }]) => view.resolve(data.owner, OWNER_KINDS));
  return [...owners]
    .map(([owner, pages]): ReviewRequest => ({
      owner: owner && { kind: owner.kind, id: owner.id, title: owner.data.title },
      pages: pages
        .toSorted(([a], [b]) => compareText(entryKey(a), entryKey(b)))
        .map(([page, reasons]) => ({
          kind: page.kind,
          sort: sortOf(page.kind),
          id: page.id,
          title: page.data.title,
          file: page.file,
          line: page.line,
          because: [...reasons].map(({ data }) => data.title).toSorted(compareText),
        })),
    }))
    .toSorted(
      (a, b) =>
        Number(a.owner === undefined) - Number(b.owner === undefined) ||
        compareText(a.owner?.title ?? '', b.owner?.title ?? ''),
    );
}
