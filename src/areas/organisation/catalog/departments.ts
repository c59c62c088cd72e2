/** Groups that only hold other groups: a department is no team, unless it owns something. */
import type { SetAside } from '#model/importer.ts';
import { refKey } from './entity-ref.ts';
import type { CatalogEntity } from './entity.ts';

export function withoutDepartments(entities: readonly CatalogEntity[]): {
  readonly kept: readonly CatalogEntity[];
  readonly setAside: readonly SetAside[];
} {
  const groups = entities.filter(({ ref }) => ref.kind === 'group');
  const parents = new Set(groups.flatMap((group) => keysIn(group, 'parent')));
  const owners = new Set(entities.flatMap((entity) => keysIn(entity, 'owner')));
  const above = groups.filter((group) => {
    const children: unknown = group.peek(['spec', 'children']);
    const holds = parents.has(group.key) || (Array.isArray(children) && children.length > 0);
    return holds && !owners.has(group.key);
  });
  if (above.length === 0) return { kept: entities, setAside: [] };
  const names = above.map(({ nameWritten }) => `\`${nameWritten}\``).join(', ');
  return {
    kept: entities.filter((entity) => !above.includes(entity)),
    setAside: [
      {
        file: `${above.length} of kind Group (${names})`,
        reason: 'they hold other groups and own nothing, so they are no teams',
      },
    ],
  };
}

function keysIn(entity: CatalogEntity, field: string): readonly string[] {
  return entity.refsIn(field, 'group').flatMap(({ ref }) => (ref === undefined ? [] : [refKey(ref)]));
}
