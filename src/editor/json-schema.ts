/** The schema of a kind as JSON Schema (2020-12), for editors that complete and check while one types. */
import { z } from 'zod';
import { configSchema } from '#model/config.ts';
import type { Kind } from '#model/kind.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a schema is written where not as 2020-12 and without the ids of any playbook. */
export type Dialect = Pick<z.core.ToJSONSchemaParams, 'target' | 'override'>;

/** What a file of this kind may hold; an organisation's own `x-` fields are welcome. */
export function kindSchema(kind: Pick<Kind, 'label' | 'purpose' | 'schema'>, dialect?: Dialect): JsonSchema {
  return described(kind.schema, kind.label.one, kind.purpose, dialect);
}

export function configurationSchema(dialect?: Dialect): JsonSchema {
  return described(configSchema, 'Playbook', 'The configuration of a playbook, `playbook.yaml`.', dialect);
}

/** What a program may rely on in an exported file: nothing else is in it. */
export function exportSchema(schema: z.core.$ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return { $schema, title, description, ...rest };
}

function described(schema: z.core.$ZodType, title: string, description: string, dialect: Dialect = {}): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', ...dialect });
  return { $schema, title, description, ...rest, patternProperties: { '^x-': {} } };
}
