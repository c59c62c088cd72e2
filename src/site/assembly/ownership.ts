/** What a team or a role keeps true, by kind of content. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';

export interface Owned {
  /** The kind, as a heading: *Guides*. */
  readonly label: string;
  readonly links: readonly Link[];
  /** How many more there are, and where all of the kind are listed. */
  readonly further: { readonly count: number; readonly index: string } | undefined;
}

/** Who owns more of a kind owns most of it, and its index lists it. */
const MOST = 100;

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
    .map(([label, entries]) => {
      const links = entries.map(tools.linkTo).toSorted(byLabel);
      const count = links.length - MOST;
      return { label, links: links.slice(0, MOST), further: count > 0 ? { count, index: indexOf(links) } : undefined };
    })
    .toSorted(byLabel);
}

function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label.localeCompare(b.label, 'en');
}

/** The index of a kind is the first step of the addresses of its entries. */
function indexOf([link]: readonly Link[]): string {
  return `/${link?.href.split('/')[1] ?? ''}/`;
}
