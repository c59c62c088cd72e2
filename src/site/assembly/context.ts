/** What the pages of a site are derived from, looked up once. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { View } from '#model/playbook.ts';
import { addressOf } from './address.ts';
import { shelve, type Shelf } from './order.ts';

export interface SiteContext {
  readonly view: View;
  readonly today: string;
  readonly history: History;
  /** In the order of the navigation; kinds without entries are left out. */
  readonly shelves: readonly Shelf[];
  shelfOf(entry: Entry): Shelf;
  kindOf(entry: Entry): Kind;
  address(entry: Entry): string;
  link(entry: Entry): Link;
}

export interface Circumstances {
  readonly kinds: readonly Kind[];
  readonly today: string;
  readonly history: History;
}

export function siteContext(view: View, { kinds, today, history }: Circumstances): SiteContext {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const shelves = inNavigationOrder(kinds, view.config.navigation)
    .map((kind) => shelve(kind, view.entriesOf(kind.name)))
    .filter((shelf) => shelf.entries.length > 0);
  const byKind = new Map(shelves.map((shelf) => [shelf.kind.name, shelf]));
  const kindOf = (entry: Entry) => known(byName.get(entry.kind), entry);
  const address = (entry: Entry) => addressOf(entry, kindOf(entry));
  return {
    view,
    today,
    history,
    shelves,
    kindOf,
    address,
    shelfOf: (entry) => known(byKind.get(entry.kind), entry),
    link: (entry) => ({ label: entry.data.title, href: address(entry) }),
  };
}

function known<T>(found: T | undefined, entry: Entry): T {
  if (found === undefined) throw new Error(`${entryKey(entry)} is of a kind that this site does not have`);
  return found;
}

function inNavigationOrder(kinds: readonly Kind[], navigation: readonly string[]): readonly Kind[] {
  const place = (kind: Kind) => {
    const at = navigation.indexOf(kind.folder.name);
    return at === -1 ? navigation.length : at;
  };
  return kinds.toSorted((a, b) => place(a) - place(b));
}
