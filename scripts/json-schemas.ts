/** Writes the JSON Schemas that editors and other tools read: `node scripts/json-schemas.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { configurationSchema, exportSchema, kindSchema } from './json-schema.ts';
import { portableSchema } from '#areas/growth/export/portable.ts';
import { kinds } from '#areas/kinds.ts';

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

/** Which schema an editor holds which files to: a part of the settings of VS Code. */
export function schemaPlaces(): Readonly<Record<string, string>> {
  const ofKinds = kinds.map(({ name, folder }) => [schemaAddress(name), `content/${folder.name}/**/*.yaml`] as const);
  return { [schemaAddress('playbook')]: 'content/playbook.yaml', ...Object.fromEntries(ofKinds) };
}

function schemaAddress(name: string): string {
  return `./public/schemas/${name}.json`;
}

if (import.meta.main) {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, SCHEMAS), text);
  const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as Record<string, unknown>;
  writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, 'yaml.schemas': schemaPlaces() }, null, 2)}\n`);
}
