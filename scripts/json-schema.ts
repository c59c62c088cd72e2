/** The schema of a kind as JSON Schema (2020-12), for editors that complete and check while one types. */
import { z } from 'zod';
import { configSchema } from '#model/config.ts';
import type { Kind } from '#model/kind.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What a file of this kind may hold; an organisation's own `x-` fields are welcome. */
export function kindSchema(kind: Pick<Kind, 'label' | 'purpose' | 'schema'>): JsonSchema {
  return describe(kind.schema, kind.label.one, kind.purpose);
}

export function configurationSchema(): JsonSchema {
  return describe(configSchema, 'Playbook', 'The configuration of a playbook, `playbook.yaml`.');
}

/** What a program may rely on in an exported file: nothing else is in it. */
export function exportSchema(schema: z.core.$ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return { $schema, title, description, ...rest };
}

function describe(schema: z.core.$ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title, description, ...rest, patternProperties: { '^x-': {} } };
}
