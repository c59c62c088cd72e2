/** Writes the JSON Schemas that editors and other tools read: `node scripts/json-schemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configurationSchema, kindSchema } from '#derive/json-schema.ts';
import { kinds } from '#kinds/index.ts';

export const SCHEMAS = new URL('../public/schemas/', import.meta.url);

/** The text of each file, by its name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = [
    ['playbook', configurationSchema()] as const,
    ...kinds.map((kind) => [kind.name, kindSchema(kind)] as const),
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

if (import.meta.main) {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, SCHEMAS), text);
}
