/** Which entry an entity is: one that says so, one of the same name that was written here, or a new one under a free id. */
import type { KindName } from '#model/entry.ts';
import { slug } from '#load/slug.ts';
import type { EntryFile } from '#source/documents/entry-files.ts';
import type { CatalogEntity } from './entity.ts';

export type EntryKind = Extract<KindName, 'domain' | 'system' | 'team'>;

/** What becomes what. A system of the catalogue groups components, as a domain does; what is owned and runs is the component. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  domain: 'domain',
  system: 'domain',
  component: 'system',
  resource: 'system',
  group: 'team',
};

export function kindFor(entityKind: string): EntryKind | undefined {
  return KINDS[entityKind];
}

export interface Place {
  readonly kind: EntryKind;
  readonly id: string;
  /** The entry that stands there. */
  readonly there: EntryFile | undefined;
  /** Whether that entry came from the catalogue, or is to be kept in step with it from now on. */
  readonly isKept: boolean;
}

export interface Places {
  readonly byKey: ReadonlyMap<string, Place>;
  /** Entities whose names were taken, each with the id that it has instead. */
  readonly renamed: readonly string[];
}

/** @param adopts whether entries of the same name are kept in step too */
export function placesOf(
  entities: readonly CatalogEntity[],
  there: Readonly<Record<EntryKind, readonly EntryFile[]>>,
  adopts: boolean,
): Places {
  const byKey = new Map<string, Place>();
  const renamed: string[] = [];
  const taken = new Set(
    Object.entries(there).flatMap(([kind, files]) =>
      files.flatMap(({ id, data }) => (data.catalog === undefined ? [] : [`${kind}/${id}`])),
    ),
  );
  for (const entity of entities) {
    const kind = kindFor(entity.ref.kind);
    if (kind === undefined) continue;
    const own = there[kind].find(({ data }) => data.catalog === entity.key);
    if (own !== undefined) {
      byKey.set(entity.key, { kind, id: own.id, there: own, isKept: true });
      continue;
    }
    const wanted = slug(entity.ref.name) || 'unnamed';
    const { namespace, kind: entityKind } = entity.ref;
    const inNamespace = namespace === 'default' ? [] : [`${slug(namespace)}-${wanted}`];
    const id = [wanted, ...inNamespace, `${wanted}-${entityKind}`, ...numbered(wanted)].find(
      (each) => !taken.has(`${kind}/${each}`),
    );
    if (id === undefined) continue;
    taken.add(`${kind}/${id}`);
    if (id !== wanted) renamed.push(`\`${entity.key}\` is \`${kind}/${id}\`, for \`${kind}/${wanted}\` is another`);
    const sameName = there[kind].find((each) => each.id === id);
    byKey.set(entity.key, { kind, id, there: sameName, isKept: sameName === undefined || adopts });
  }
  return { byKey, renamed };
}

function numbered(name: string): readonly string[] {
  return Array.from({ length: 1000 }, (_, index) => `${name}-${index + 2}`);
}
