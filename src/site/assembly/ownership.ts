/** What a team or a role keeps true, by kind of content. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';

export interface Owned {
  /** The kind, as a heading: *Guides*. */
  readonly label: string;
  readonly links: readonly Link[];
}

/** Everything whose owner it is, but itself. */
export function ownedBy(owner: Entry, tools: Pick<PageTools, 'view' | 'linkTo' | 'kindLabel'>): readonly Owned[] {
  const owned = tools.view
    .referencesTo(owner)
    .filter(({ path, from }) => path[0] === 'owner' && entryKey(from) !== entryKey(owner));
  const byKind = Map.groupBy(
    owned.map(({ from }) => from),
    (entry) => tools.kindLabel(entry).many,
  );
  return [...byKind]
    .map(([label, entries]) => ({
      label,
      links: entries.map(tools.linkTo).toSorted(byLabel),
    }))
    .toSorted(byLabel);
}

function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label.localeCompare(b.label, 'en');
}
