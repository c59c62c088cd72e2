/** What the pages of a site are derived from, looked up once. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { View } from '#model/playbook.ts';
import type { Label, Speech } from '#model/speech.ts';
import { languageOf, speechOf } from '#words/speech.ts';
import { addressOf } from './address.ts';
import { shelve, type Shelf } from './order.ts';

export interface SiteContext {
  readonly view: View;
  readonly today: string;
  readonly history: History;
  readonly speech: Speech;
  /** What each kind is called on this site. */
  readonly names: Readonly<Record<string, Label>>;
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
  const { language } = view.config;
  const names = namesOf(kinds, language);
  return {
    view,
    today,
    history,
    speech: speechOf({ language, names }),
    names,
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

/** What each kind is called in a language. */
function namesOf(kinds: readonly Kind[], locale: string): Readonly<Record<string, Label>> {
  const language = languageOf(locale);
  return Object.fromEntries(kinds.map((kind) => [kind.name, labelOf(kind, language)]));
}

function labelOf({ name, words, label }: Kind, language: string): Label {
  const { one, many } = words({ language }).kinds[name] ?? label;
  return { one, many };
}

function inNavigationOrder(kinds: readonly Kind[], navigation: readonly string[]): readonly Kind[] {
  const place = (kind: Kind) => {
    const at = navigation.indexOf(kind.folder.name);
    return at === -1 ? navigation.length : at;
  };
  return kinds.toSorted((a, b) => place(a) - place(b));
}
