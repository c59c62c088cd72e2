/** What is known while entities become entries: where each stands, and what a reference leads to. */
import { slug } from '#load/slug.ts';
import type { Given } from '#model/options.ts';
import type { EntryFile } from '#source/documents/entry-files.ts';
import { refKey, type EntityRef } from './entity-ref.ts';
import type { CatalogEntity } from './entity.ts';
import { kindFor, type EntryKind, type Places } from './places.ts';

export type EntriesThere = Readonly<Record<EntryKind, readonly EntryFile[]>>;

export interface Around {
  readonly entities: readonly CatalogEntity[];
  readonly places: Places;
  readonly there: EntriesThere;
  /** Who keeps what the catalogue gives no owner, `team/platform`. */
  readonly owner: string;
  readonly given: Given;
  readonly dependencies: ReadonlyMap<string, readonly Dependency[]>;
}

/** What an entity cannot work without, by its key. */
export interface Dependency {
  readonly ref: EntityRef;
  /** Where that was said, and of what: a system, or an interface that one provides. */
  readonly said: string;
}

/** The id of the entry that a reference leads to: an entity of the source, one imported before, or one of the name. */
export function idFor(ref: EntityRef, { places, there }: Pick<Around, 'places' | 'there'>): string | undefined {
  const key = refKey(ref);
  const place = places.byKey.get(key);
  if (place !== undefined) return place.id;
  const kind = kindFor(ref.kind);
  if (kind === undefined) return undefined;
  const before = there[kind].find(({ data }) => data.catalog === key);
  const sameName = there[kind].find(({ id, data }) => data.catalog === undefined && id === slug(ref.name));
  return (before ?? sameName)?.id;
}
