/**
 * Which pages a change asks to be read again: those that it leaves alone, and that depend on what it changes. Other words ask
 * nobody. What is asked, and what any other field says, asks those who lead to that very part of its page. Where it stands, who
 * owns it and when it takes place ask all who refer to it, except of teams and roles, which are named in passing on most pages.
 */
import type { ChangeWeight, Statement } from '#model/change.ts';
import { compareText } from '#model/compare.ts';
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { Reference, View } from '#model/playbook.ts';
import { isClaim, isOfItsDay } from '#model/reviews.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import type { Change, ReviewRequest } from './comparison.ts';

/**
 * By owner, who is asked for most first, and those without one last.
 * @param view as it stands after the change
 * @param sortOf what a kind is called within a sentence
 */
export function reviewsAskedFor(
  changes: readonly Pick<Change, 'is' | 'kind' | 'id' | 'statements'>[],
  view: View,
  sortOf: (kind: KindName) => string,
): readonly ReviewRequest[] {
  const keys = (of: typeof changes) => new Set(of.map(({ kind, id }) => `${kind ?? ''}/${id}`));
  // Who wrote in a page in the same change has seen it.
  const seen = keys(changes);
  const changed = new Map(
    changes.flatMap(({ is, kind, id, statements }) => (is === 'changed' ? [[`${kind ?? ''}/${id}`, statements]] : [])),
  );
  const because = new Map<Entry, Set<Entry>>();
  for (const reference of view.references) {
    const { from, to } = reference;
    const isAsked = !seen.has(entryKey(from)) && changed.get(entryKey(to))?.some((each) => matters(each, reference));
    if (isAsked !== true || !isClaim(reference) || from.life === 'archived' || isOfItsDay(from)) continue;
    because.set(from, (because.get(from) ?? new Set()).add(to));
  }
  const owners = Map.groupBy(because, ([{ data }]) => view.resolve(data.owner, OWNER_KINDS));
  return [...owners]
    .map(([owner, pages]): ReviewRequest => ({
      owner: owner && { kind: owner.kind, id: owner.id, title: owner.data.title },
      pages: pages
        .toSorted(([a, one], [b, other]) => other.size - one.size || compareText(entryKey(a), entryKey(b)))
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
        b.pages.length - a.pages.length ||
        compareText(a.owner?.title ?? '', b.owner?.title ?? ''),
    );
}

/** Changes of these weights concern all who refer to an entry. */
const OF_THE_WHOLE: readonly ChangeWeight[] = ['breaks', 'asks', 'decides', 'time', 'entries'];
const OF_A_PART: readonly ChangeWeight[] = [...OF_THE_WHOLE, 'fields'];

/** What a team or a role says of itself is no concern of those who name it, unless it is about to go. */
const OF_A_PARTY = ['status'];

function matters({ weight, parts, fields }: Statement, { to, anchor }: Reference): boolean {
  if (parts !== undefined) return anchor !== undefined && parts.includes(anchor) && OF_A_PART.includes(weight);
  if (OWNER_KINDS.some((kind) => kind === to.kind)) return fields.some((field) => OF_A_PARTY.includes(field));
  return OF_THE_WHOLE.includes(weight);
}
