/** Takes a catalog-info.yaml of Backstage as it stands, where a source of the playbook brings it. */
import type { Adopted, Written } from '#model/kind.ts';
import type { Path } from '#model/location.ts';
import { startOf } from '#model/location.ts';
import { slug } from '#load/slug.ts';
import type { Around } from './around.ts';
import { CatalogEntity } from './entity.ts';
import { ownedFields } from './owned-fields.ts';

/** Components and resources are what runs and is owned; others of the same file are no systems. */
export const SYSTEM_DOCUMENT = /^kind:\s*["']?(?:Component|Resource)\b/m;

const WRITTEN_AS: Readonly<Record<string, Path>> = {
  title: ['metadata', 'title'],
  summary: ['metadata', 'description'],
  tags: ['metadata', 'tags'],
  links: ['metadata', 'links'],
  owner: ['spec', 'owner'],
  domain: ['spec', 'system'],
  type: ['spec', 'type'],
  lifecycle: ['spec', 'lifecycle'],
  catalog: ['metadata', 'name'],
};

export function adoptCatalog({ data }: Pick<Written, 'id' | 'data'>): Omit<Adopted, 'bodyStart'> | undefined {
  const entity = new CatalogEntity(data, () => startOf(''));
  const isEntity = typeof data.apiVersion === 'string' && /(^|\.)backstage\.io\//.test(data.apiVersion);
  if (!isEntity || !['component', 'resource'].includes(entity.ref.kind)) return undefined;
  const { fields } = ownedFields(entity, 'system', AROUND);
  // What it depends on is left to the catalogue, which names much that is no system of a playbook.
  const left = new Set(['dependsOn', 'gapReason']);
  const told = Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !left.has(name) && value !== undefined && value !== null),
  );
  const title = entity.text(['metadata', 'title']) ?? entity.nameWritten;
  const owner = told.owner ?? data.owner;
  const domain = told.domain ?? domainNamed(data);
  return {
    data: {
      title,
      ...told,
      ...(domain !== undefined && { domain }),
      ...(owner === undefined ? { owner: null, gapReason: fields.gapReason } : { owner }),
    },
    writtenAs: WRITTEN_AS,
  };
}

/** Of the rest of the catalogue nothing is known here: what an entity names is what is called so. */
const AROUND: Around = {
  entities: [],
  places: { byKey: new Map(), renamed: [] },
  there: { domain: [], system: [], team: [] },
  owner: '',
  given: {},
  dependencies: new Map(),
};

/** The domain that a component is part of: Backstage calls it a system. */
function domainNamed(data: Written['data']): string | undefined {
  const [group] = new CatalogEntity(data, () => startOf('')).refsIn('system', 'system');
  return group?.ref === undefined ? undefined : slug(group.ref.name);
}
