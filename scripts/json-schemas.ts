/** Writes the JSON Schemas that editors and other tools read: `node scripts/json-schemas.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { portableSchema } from '#areas/growth/export/portable.ts';
import { kinds } from '#areas/kinds.ts';
import { configurationSchema, exportSchema, kindSchema } from '#editor/json-schema.ts';
import { editorSettings } from '#editor/settings.ts';

export const SCHEMAS = new URL('../public/schemas/', import.meta.url);
export const SETTINGS = new URL('../.vscode/settings.json', import.meta.url);

/** The text of each file, by its name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = [
    ['playbook', configurationSchema()] as const,
    [
      'ladder-export',
      exportSchema(portableSchema, 'Exported ladder', 'A ladder as `waymark export ladder` writes it.'),
    ] as const,
    ...kinds.map((kind) => [kind.name, kindSchema(kind)] as const),
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

/** The settings of VS Code for the content of this repository. */
export function settingsText(settings: string): string {
  return editorSettings(settings, kinds, 'content', 'public/schemas');
}

if (import.meta.main) {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, SCHEMAS), text);
  writeFileSync(SETTINGS, settingsText(readFileSync(SETTINGS, 'utf8')));
}
