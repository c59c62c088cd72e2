/** The entries of a kind as a list that can be divided: along their tree, or in the groups of their kind. */
import { slug } from '#load/slug.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { isEntry, placeLabel, type ShelfPlace, type Shelf } from '../order.ts';
import { branch, leaf, type Branch } from './branch.ts';

export function shelfBranches(shelf: Shelf, tools: PageTools): Branch<Entry> {
  return branch('', undefined, shelf.kind.folder.nested === true ? tree(shelf, undefined) : groups(shelf, tools));
}

function tree(shelf: Shelf, parent: ShelfPlace | undefined): readonly Branch<Entry>[] {
  return shelf.childrenOf(parent).map((place) => {
    const below = tree(shelf, place);
    const label = placeLabel(place);
    if (below.length === 0 && isEntry(place)) return leaf(label, place);
    return branch(`part_${place.id}`, label, below, isEntry(place) ? [place] : []);
  });
}

function groups({ kind, entries }: Shelf, tools: PageTools): readonly Branch<Entry>[] {
  const byLabel = Map.groupBy(entries, (entry) => kind.index?.group?.(entry, tools));
  const leaves = (label: string | undefined) =>
    (byLabel.get(label) ?? []).map((entry) => leaf(entry.data.title, entry));
  const labels = [...byLabel.keys()].filter((label) => label !== undefined);
  // Two labels may come to the same in an address, and one in another script to nothing.
  const segments = labels.map((label) => slug(label));
  return [
    ...labels.map((label, index) => {
      const own = segments[index] ?? '';
      const isTold = own !== '' && segments.indexOf(own) === index;
      return branch(`group_${isTold ? own : index + 1}`, label, leaves(label));
    }),
    ...leaves(undefined),
  ];
}
