/** Who cannot work without whom: said from either side, or by way of an API that one provides and another consumes. */
import type { Location } from '#model/location.ts';
import type { Dependency } from './around.ts';
import { entityRefIn, refKey, type EntityRef } from './entity-ref.ts';
import type { CatalogEntity, NamedRef } from './entity.ts';

interface Dependencies {
  /** By the key of who depends. */
  readonly of: ReadonlyMap<string, readonly Dependency[]>;
  readonly notes: readonly string[];
}

export function dependenciesIn(entities: readonly CatalogEntity[]): Dependencies {
  const known = new Set(entities.map(({ key }) => key));
  const providers = new Map<string, EntityRef[]>();
  for (const entity of entities)
    for (const { ref } of entity.refsIn('providesApis', 'api'))
      if (ref !== undefined) providers.set(refKey(ref), [...(providers.get(refKey(ref)) ?? []), entity.ref]);
  const of = new Map<string, Dependency[]>();
  const notes: string[] = [];
  const add = (key: string, ref: EntityRef, at: Location) => {
    if (key !== refKey(ref)) of.set(key, [...(of.get(key) ?? []), { ref, said: place(at) }]);
  };
  const byApi = (entity: CatalogEntity, ref: EntityRef, at: Location) => {
    const own = providers.get(refKey(ref)) ?? [];
    if (own.length === 0)
      notes.push(
        `${place(at)} Nothing here provides \`${refKey(ref)}\`, so \`${entity.key}\` depends on nothing for it`,
      );
    for (const provider of own) add(entity.key, provider, at);
  };
  for (const entity of entities) {
    const read = (field: string, kind?: string) => readable(entity.refsIn(field, kind), notes);
    for (const { ref, location } of read('consumesApis', 'api')) byApi(entity, ref, location);
    for (const { ref, location } of parts(entity, 'dependsOn', known, notes))
      if (ref.kind === 'api') byApi(entity, ref, location);
      else add(entity.key, ref, location);
    for (const { ref, location } of parts(entity, 'dependencyOf', known, notes)) add(refKey(ref), entity.ref, location);
  }
  return { of, notes };
}

interface ReadRef {
  readonly ref: EntityRef;
  readonly location: Location;
}

/** Without its kind, a component is meant, or the resource that is called so. */
function parts(entity: CatalogEntity, field: string, known: ReadonlySet<string>, notes: string[]): readonly ReadRef[] {
  return readable(entity.refsIn(field, 'component'), notes).map(({ ref, location, text }) => {
    const resource = text.includes(':') ? undefined : entityRefIn(text, { kind: 'resource', namespace: ref.namespace });
    const isResource = resource !== undefined && !known.has(refKey(ref)) && known.has(refKey(resource));
    return { ref: isResource ? resource : ref, location };
  });
}

function readable(refs: readonly NamedRef[], notes: string[]): readonly (ReadRef & { readonly text: string })[] {
  return refs.flatMap(({ ref, text, location }) => {
    if (ref !== undefined) return [{ ref, text, location }];
    notes.push(
      `${place(location)} \`${text}\` is not carried: it is no reference, such as \`component:default/checkout\``,
    );
    return [];
  });
}

export function place({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`;
}
