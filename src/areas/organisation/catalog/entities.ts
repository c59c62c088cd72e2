/** The entities among files: those that become entries, those that are set aside, and what is wrong with others. */
import { limitsSchema } from '#model/config.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Fault, SetAside } from '#model/importer.ts';
import { decode, SourceText } from '#source/decode.ts';
import { objectsIn } from '#source/documents/objects.ts';
import { CatalogEntity } from './entity.ts';

export interface Entities {
  /** Of all kinds that are known here, the default namespace first, in an order that does not depend on files. */
  readonly all: readonly CatalogEntity[];
  /** Of kinds that Backstage keeps for itself: people, forms, places of files. */
  readonly ofBackstage: readonly CatalogEntity[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
}

const LIMITS = limitsSchema.parse({});
const BACKSTAGE = 'backstage.io/';

/** In the order in which they take their ids. */
export const CARRIED_KINDS = ['domain', 'system', 'component', 'resource', 'api', 'group'] as const;

/** Kinds of which nothing is carried, and why. */
const ASIDE: Readonly<Partial<Record<string, string>>> = {
  user: 'people, whom a playbook does not name',
  location: 'it says where other files are: import those files',
  template: 'a form for new components, which stays in Backstage',
};

export function entitiesIn({ files, problems }: ContentTree): Entities {
  const read = files.map(readFile);
  const found = read.flatMap(({ entities }) => entities);
  const { distinct, faults } = withoutRepeated(found.filter(({ ref }) => isCarried(ref.kind)));
  return {
    all: distinct.toSorted(inOrder),
    ofBackstage: found.filter(({ ref }) => Object.hasOwn(ASIDE, ref.kind)),
    setAside: [...read.flatMap(({ setAside }) => setAside), ...others(found.filter(({ ref }) => !isCarried(ref.kind)))],
    faults: [
      ...problems.map(({ location, message, hint }) => ({ location, message, hint })),
      ...read.flatMap((each) => each.faults),
      ...faults,
    ],
  };
}

function isCarried(kind: string): boolean {
  return CARRIED_KINDS.some((each) => each === kind);
}

function inOrder({ ref: a }: CatalogEntity, { ref: b }: CatalogEntity): number {
  const place = ({ kind, namespace, name }: CatalogEntity['ref']) =>
    [namespace === 'default' ? 0 : 1, CARRIED_KINDS.findIndex((each) => each === kind), namespace, name].join(' ');
  return place(a) < place(b) ? -1 : 1;
}

interface ReadFile {
  readonly entities: readonly CatalogEntity[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
}

function readFile(file: RawFile): ReadFile {
  const aside = (reason: string, foreign: Pick<SetAside, 'isForeign'> = {}): ReadFile => ({
    entities: [],
    setAside: [{ file: file.path, reason, ...foreign }],
    faults: [],
  });
  // Repositories are full of other files, and catalogues are often read out of whole repositories.
  if (!/\.(ya?ml|json)$/i.test(file.path)) return aside('it is no file of a catalogue', { isForeign: true });
  if (file.size > LIMITS.fileBytes) return aside(`it has more than ${LIMITS.fileBytes} bytes`);
  const source = decode(file);
  if (!(source instanceof SourceText)) return { entities: [], setAside: [], faults: [source] };
  const { objects, problems } = objectsIn(source, LIMITS);
  const entities = objects.map(({ data, at }) => new CatalogEntity(data, at)).filter(isEntity);
  if (entities.length === 0 && !apiVersionIn(source.text).startsWith(BACKSTAGE))
    return aside('it is no file of a catalogue', { isForeign: true });
  return { entities: entities.filter(isNamed), setAside: [], faults: [...problems, ...nameless(entities)] };
}

/** Whether a file that could not be read was meant for the catalogue. */
function apiVersionIn(text: string): string {
  return /^apiVersion:\s*["']?(\S+?)["']?\s*$/m.exec(text)?.[1] ?? '';
}

function isEntity({ data, ref }: CatalogEntity): boolean {
  const { apiVersion } = data;
  return typeof apiVersion === 'string' && /(^|\.)backstage\.io\//.test(apiVersion) && ref.kind !== '';
}

const NAME = /^[a-z0-9._-]+$/;

function isNamed({ ref }: CatalogEntity): boolean {
  return NAME.test(ref.name) && NAME.test(ref.namespace);
}

function nameless(entities: readonly CatalogEntity[]): readonly Fault[] {
  return entities
    .filter((entity) => !isNamed(entity))
    .map((entity) => {
      const field = NAME.test(entity.ref.name) ? 'namespace' : 'name';
      const typed = entity.text(['metadata', field]);
      return typed === undefined
        ? entity.fault(['metadata'], 'Missing `name`, expected what the entity is called', 'Add `metadata.name`.')
        : entity.fault(
            ['metadata', field],
            `Unexpected ${field} \`${typed}\`, expected letters, digits, dots, hyphens and underscores`,
            'Backstage does not take it either; give it another.',
          );
    });
}

function withoutRepeated(entities: readonly CatalogEntity[]) {
  const first = new Map<string, CatalogEntity>();
  const faults: Fault[] = [];
  for (const entity of entities) {
    const before = first.get(entity.key);
    if (before === undefined) first.set(entity.key, entity);
    else
      faults.push(
        entity.fault(
          ['metadata', 'name'],
          `Unexpected \`${entity.key}\` again, expected each entity once; \`${before.file}\` has it too`,
          'Delete one of the two, or give one another name or namespace.',
        ),
      );
  }
  return { distinct: [...first.values()], faults };
}

/** By kind, with their names where these are no persons'. */
function others(entities: readonly CatalogEntity[]): readonly SetAside[] {
  return [...Map.groupBy(entities, ({ kindWritten }) => kindWritten)].map(([kind, all]) => {
    const names = all.slice(0, 5).map(({ nameWritten }) => `\`${nameWritten}\``);
    const more = all.length > names.length ? ', …' : '';
    const listed = kind.toLowerCase() === 'user' ? '' : ` (${names.join(', ')}${more})`;
    return {
      file: `${all.length} of kind ${kind}${listed}`,
      reason: ASIDE[kind.toLowerCase()] ?? 'entities of this kind are unknown here',
    };
  });
}
