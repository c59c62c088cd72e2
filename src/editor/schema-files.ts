/** The schemas that editors read for one playbook, with its ids to choose from, and which files each is for. */
import type { z } from 'zod';
import { meanings, parts, suggested } from '#model/fields.ts';
import type { Kind } from '#model/kind.ts';
import { configurationSchema, kindSchema, type Dialect, type JsonSchema } from './json-schema.ts';
import { digestOf, referencesTo, type KnownIds } from './known-ids.ts';
import { IDS_FILE, SCHEMA_FOLDER } from './schema-place.ts';

/** Which front matter each schema is for, as `remark-lint-frontmatter-schema` takes it. */
const FRONT_MATTER_FILE = 'front-matter.json';

type KindToEdit = Pick<Kind, 'name' | 'folder' | 'label' | 'purpose' | 'schema'>;

export interface Edited {
  readonly kinds: readonly KindToEdit[];
  readonly ids: KnownIds;
  /** The content folder from the root of the repository; empty where it is the root. */
  readonly content: string;
  /** Of Waymark. */
  readonly version: string;
}

/** The text of each file, by its name in the folder of schemas. */
export function editorSchemas({ kinds, ids, content, version }: Edited): ReadonlyMap<string, string> {
  const lists = new Map<string, readonly string[]>();
  const dialect = withIds(ids, lists);
  const schemas = [
    ['playbook.json', configurationSchema(dialect)] as const,
    ...kinds.map((kind) => [`${kind.name}.json`, kindSchema(kind, dialect)] as const),
  ];
  const definitions = Object.fromEntries(
    [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, oneOf(values)]),
  );
  const known = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Written by \`waymark schemas\` from the content: ${digestOf(ids, version)}`,
    definitions,
  };
  const texts = [...schemas, [IDS_FILE, known] as const, [FRONT_MATTER_FILE, frontMatter(kinds, content)] as const];
  return new Map(texts.map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]));
}

/**
 * For VS Code's setting `yaml.schemas`. Older versions of its YAML extension take `*` for anything, slashes too, and `**` for at least one
 * folder; newer ones read both as other tools do. The slash in front keeps `old-content` apart from `content`.
 */
export function schemaPlaces(
  kinds: readonly Pick<Kind, 'name' | 'folder'>[],
  { folder, content }: { readonly folder: string; readonly content: string },
): Readonly<Record<string, readonly string[]>> {
  const below = content === '' ? '' : `/${content}`;
  const both = (path: string) => [`${below}/${path}.yaml`, `${below}/${path}.yml`];
  const ofKind = ({ name, nested }: Kind['folder']) => [...both(`${name}/*`), ...(nested ? both(`${name}/**/*`) : [])];
  const ofKinds = kinds.map((kind) => [`./${folder}/${kind.name}.json`, ofKind(kind.folder)] as const);
  return { [`./${folder}/playbook.json`]: both('playbook'), ...Object.fromEntries(ofKinds) };
}

function frontMatter(kinds: readonly KindToEdit[], content: string): JsonSchema {
  const below = content === '' ? '.' : `./${content}`;
  return Object.fromEntries(
    kinds.map(({ name, folder }) => [
      `./${SCHEMA_FOLDER}/${name}.json`,
      [`${below}/${folder.name}/**/*.md`, `${below}/${folder.name}/**/*.mdx`],
    ]),
  );
}

/** Draft 7 is what editors and linters read without being told. */
function withIds(ids: KnownIds, lists: Map<string, readonly string[]>): Dialect {
  const listed = (name: string, values: readonly string[]) => {
    lists.set(name, values);
    return { $ref: `${IDS_FILE}#/definitions/${name}` };
  };
  return {
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      const known = listFor(zodSchema, ids);
      if (known === undefined) return;
      const list = listed(known.name, known.values);
      if (known.only) jsonSchema.allOf = [list];
      else jsonSchema.anyOf = [list, plain(jsonSchema)];
    },
  };
}

interface List {
  readonly name: string;
  readonly values: readonly string[];
  /** Whether nothing else is right; else these are what others wrote, to choose from. */
  readonly only: boolean;
}

function listFor(schema: z.core.$ZodType, ids: KnownIds): List | undefined {
  const meaning = meanings.get(schema);
  if (meaning?.means === 'ref') {
    const name = meaning.kinds.length === 0 ? 'entry' : meaning.kinds.join('-or-');
    return { name, values: referencesTo(meaning.kinds, ids), only: meaning.orName !== true && meaning.orCode !== true };
  }
  const part = parts.get(schema);
  if (part !== undefined)
    return { name: `${part.kind}-${part.list}`, values: ids.partsOf(part.kind, part.list), only: false };
  return suggested.get(schema) === undefined ? undefined : { name: 'tags', values: ids.tags, only: false };
}

function plain({ pattern }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  return { type: 'string', ...(pattern === undefined ? {} : { pattern }) };
}

/** A list of nothing would refuse everything, also the first entry to come. */
function oneOf(values: readonly string[]): JsonSchema {
  return values.length === 0 ? { type: 'string' } : { type: 'string', enum: values };
}
