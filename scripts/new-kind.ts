/** Makes a working kind of content: `npm run new:kind -- --name decision`. It is a folder with every part, and its line in the list. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isId } from '#model/fields.ts';
import { kindNames, withKind, type KindNames } from './kind-names.ts';

const TEMPLATES = new URL('templates/kind/', import.meta.url);
const KINDS = new URL('../src/kinds/', import.meta.url);
const LIST = new URL('index.ts', KINDS);
const EXTENSION = '.template';

/** What is wrong with the words on the command line, if anything is. */
function faultOf(name: string | undefined, folder: string | undefined): string | undefined {
  if (name === undefined) return 'Missing `--name`, expected the name of the kind, such as `decision`';
  const odd = [name, folder ?? name].find((word) => !isId(word));
  if (odd !== undefined) return `Unexpected \`${odd}\`, expected lower-case letters, digits and single hyphens`;
  return existsSync(new URL(`${name}/`, KINDS))
    ? `Unexpected \`${name}\`, expected a name that no other kind has`
    : undefined;
}

function write(names: KindNames): readonly string[] {
  const parts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(new URL(path, TEMPLATES)).isFile(),
  );
  const files = parts.toSorted().map((path) => {
    const file = new URL(`${names.name}/${path.slice(0, -EXTENSION.length)}`, KINDS);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, filled(readFileSync(new URL(path, TEMPLATES), 'utf8'), names));
    return file;
  });
  writeFileSync(LIST, withKind(readFileSync(LIST, 'utf8'), names));
  return [...files, LIST].map((file) => relative(process.cwd(), fileURLToPath(file)));
}

/** `%name%` and the like; `{{title}}` stays for whoever writes an entry. */
function filled(template: string, names: KindNames): string {
  const byKey = new Map<string, string>(Object.entries(names));
  return template.replace(/%(\w+)%/g, (whole: string, key: string) => byKey.get(key) ?? whole);
}

const { values } = parseArgs({ options: { name: { type: 'string' }, folder: { type: 'string' } } });
const fault = faultOf(values.name, values.folder);
if (fault === undefined && values.name !== undefined) {
  const names = kindNames(values.name, values.folder);
  for (const file of write(names)) console.log(`Wrote ${file}`);
  console.log(`
Next:
  node scripts/json-schemas.ts     lets editors complete its fields
  npm test -- src/kinds            holds that it has all its parts
  src/kinds/${names.name}/schema.ts   is the file to change first`);
} else {
  console.error(fault);
  process.exitCode = 2;
}
