/** What was loaded: entries, the references between them, and the files they show. */
import type { z } from 'zod';
import type { Config } from './config.ts';
import type { Entry, EntryOf, KindName } from './entry.ts';
import type { Faulty } from './faulty.ts';
import type { Location, Path } from './location.ts';
import type { Visibility } from './standing.ts';
import type { ThemeFolder } from './theme-folder.ts';

export interface Playbook {
  readonly config: Config;
  /** Where a value of the configuration stands. */
  configAt(path: Path): Location;
  /** An organisation's own `x-…` fields of the configuration. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly theme: ThemeFolder;
  /** What the data of each kind is made of. */
  readonly schemas: ReadonlyMap<KindName, z.ZodType>;
  /** Fields of an entry that no reader may see; a view lacks them. */
  withheld(entry: Pick<Entry, 'kind' | 'data'>): readonly string[];
  /** The first part of the addresses of each kind. */
  readonly kindFolders: ReadonlyMap<KindName, string>;
  /** The source, missing when this was read, that an entry refers into. */
  waitsFor(entry: Entry): string | undefined;
  /** The sources, missing when this was read, that may bring entries of a kind. */
  missingFor(kind: KindName): readonly string[];
  /** In the order of their files. */
  readonly entries: readonly Entry[];
  /** Entries that are there and left out, because something in their files is wrong. */
  readonly faulty: readonly Faulty[];
  /** The paths of images and documents beside the content. */
  readonly assets: ReadonlySet<string>;
  readonly references: readonly Reference[];
  entriesOf<K extends KindName>(kind: K): readonly Entry<K>[];
  /** By its id, or its path where others have that id too. */
  find<K extends KindName>(kind: K, id: string): Entry<K> | undefined;
  /** The entry that a reference means, `ritual/retrospective` or a bare id where `kinds` leaves no doubt. */
  resolve<K extends KindName>(ref: string | null | undefined, kinds: readonly K[]): EntryOf<K> | undefined;
  resolve(ref: string | null | undefined): Entry | undefined;
  /** The files that hold several entries, in rows. */
  readonly tables: ReadonlySet<string>;
  /** Tables that are called as an entry is that readers of a view may not see: no link leads to them. */
  readonly unnamedTables: ReadonlySet<string>;
  /** The entry in a content file of its own, or the one whose page has this address: `/debts/slow-search/`. */
  entryAt(place: string): Entry | undefined;
  referencesTo(entry: Entry): readonly Reference[];
}

/** One entry points at another, by a field or by a link in its prose. */
export interface Reference {
  readonly from: Entry;
  readonly to: Entry;
  /** Where in the data; empty for a link in the body. */
  readonly path: Path;
  /** The part of the page that a link leads to. */
  readonly anchor?: string | undefined;
  /** Whether the text of the other entry stands in this one, by `::include`. */
  readonly isInclude?: boolean | undefined;
  /** Found when it is asked for. */
  readonly location: Location;
}

declare const filtered: unique symbol;

/** A playbook after the audience filter: the only form that anything which makes output accepts. */
export type View = Playbook & { readonly [filtered]: Visibility };
