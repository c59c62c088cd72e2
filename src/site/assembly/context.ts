/** What the pages of a site are derived from, looked up once. */
import type { Config } from '#model/config.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { Beginning } from '#model/new-file.ts';
import type { Link } from '#model/page.ts';
import { plannedDoors } from '#model/navigation.ts';
import type { View } from '#model/playbook.ts';
import type { Label, Speech } from '#model/speech.ts';
import { languageOf, speechOf } from '#words/speech.ts';
import { once } from '#model/once.ts';
import { changeFeeds, type ChangeFeed } from '../changes/change-feeds.ts';
import { addressOf } from '#model/entry-address.ts';
import { shelve, type Shelf } from './order.ts';
import { tagsOf, type Tag } from './tags/tags.ts';

export interface SiteContext {
  readonly view: View;
  readonly today: string;
  readonly history: History;
  readonly speech: Speech;
  /** What each kind is called on this site. */
  readonly names: Readonly<Record<string, Label>>;
  /** In the order of the navigation; kinds without entries are left out. */
  readonly shelves: readonly Shelf[];
  /** All kinds, with or without entries, under the names that the organisation gives them. */
  readonly kinds: readonly Kind[];
  /** What a new entry starts from. None where nothing may be offered to write. */
  readonly beginning: Beginning | undefined;
  shelfOf(entry: Entry): Shelf;
  kindOf(entry: Entry): Kind;
  address(entry: Entry): string;
  link(entry: Entry): Link;
  /** None where no history is kept. */
  readonly feeds: () => readonly ChangeFeed[];
  readonly tags: () => readonly Tag[];
}

export interface Circumstances {
  readonly kinds: readonly Kind[];
  readonly today: string;
  readonly history: History;
  readonly beginning?: Beginning;
}

export function siteContext(view: View, { kinds: declared, today, history, beginning }: Circumstances): SiteContext {
  const kinds = declared.map((kind) => spoken(kind, view.config));
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const shelves = inNavigationOrder(kinds, view.config.navigation)
    .map((kind) => shelve(kind, view.entriesOf(kind.name), today))
    .filter((shelf) => shelf.entries.length > 0);
  const byKind = new Map(shelves.map((shelf) => [shelf.kind.name, shelf]));
  const kindOf = (entry: Entry) => known(byName.get(entry.kind), entry);
  const address = (entry: Entry) => addressOf(entry, kindOf(entry));
  const { language } = view.config;
  const names = Object.fromEntries(kinds.map(({ name, label }) => [name, label]));
  const context: SiteContext = {
    view,
    today,
    history,
    speech: speechOf({ language, names }),
    names,
    kinds,
    beginning,
    shelves,
    kindOf,
    address,
    shelfOf: (entry) => known(byKind.get(entry.kind), entry),
    link: (entry) => ({ label: titleInLists(entry, kindOf(entry), context.speech), href: address(entry) }),
    feeds: once(() => changeFeeds(context)),
    tags: once(() => tagsOf(view)),
  };
  return context;
}

/** *One database engine (superseded)* */
function titleInLists({ data }: Entry, kind: Kind, speech: Speech): string {
  const mark = kind.mark?.(data, speech);
  return mark === undefined ? data.title : `${data.title} (${mark})`;
}

function known<T>(found: T | undefined, entry: Entry): T {
  if (found === undefined) throw new Error(`${entryKey(entry)} is of a kind that this site does not have`);
  return found;
}

/** A kind as the site calls it: by the organisation's own name, or in the language of the site. */
function spoken(kind: Kind, { language: locale, labels }: Config): Kind {
  const { one, many, purpose } = kind.words({ language: languageOf(locale) }).kinds[kind.name] ?? {
    ...kind.label,
    purpose: kind.purpose,
  };
  return { ...kind, label: labels[kind.name] ?? { one, many }, purpose };
}

/** Behind the first door first; what no door leads to comes last. */
function inNavigationOrder(kinds: readonly Kind[], navigation: Config['navigation']): readonly Kind[] {
  return [...new Set([...plannedDoors(kinds, navigation).flatMap((door) => door.kinds), ...kinds])];
}
