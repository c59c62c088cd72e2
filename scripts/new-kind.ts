/** Makes a working kind of content: `npm run new:kind -- --name decision --area decisions`. It is a folder with every part, and its line in the list. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AREAS, type Area } from '#model/area.ts';
import { isId } from '#model/fields.ts';
import { kinds } from '#areas/kinds.ts';
import { kindNames, withKind, type KindNames } from './kind-names.ts';

const TEMPLATES = new URL('templates/kind/', import.meta.url);
const ROOMS = new URL('../src/areas/', import.meta.url);
const LIST = new URL('kinds.ts', ROOMS);
const EXTENSION = '.template';

/** What is wrong with the words on the command line, if anything is. */
function faultOf(name?: string, area?: string, folder?: string): string | undefined {
  if (name === undefined) return 'Missing `--name`, expected the name of the kind, such as `decision`';
  const odd = [name, folder ?? name].find((word) => !isId(word));
  if (odd !== undefined) return `Unexpected \`${odd}\`, expected lower-case letters, digits and single hyphens`;
  if (kinds.some((kind) => kind.name === name)) return `Unexpected \`${name}\`, expected a name that no other kind has`;
  if (area !== undefined && isArea(area)) return undefined;
  const found = area === undefined ? 'Missing `--area`' : `Unexpected area \`${area}\``;
  return `${found}, expected one of ${AREAS.map((each) => `\`${each}\``).join(', ')}`;
}

function isArea(name: string): name is Area {
  return AREAS.some((area) => area === name);
}

function write(names: KindNames): readonly string[] {
  const parts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(new URL(path, TEMPLATES)).isFile(),
  );
  const files = parts.toSorted().map((path) => {
    const file = new URL(
      `${names.area}/${names.name}/${path.slice(0, -EXTENSION.length).replace('NAME', names.name)}`,
      ROOMS,
    );
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

const { values } = parseArgs({
  options: { name: { type: 'string' }, area: { type: 'string' }, folder: { type: 'string' } },
});
const fault = faultOf(values.name, values.area, values.folder);
if (fault === undefined && values.name !== undefined && values.area !== undefined) {
  const names = kindNames(values.name, values.area, values.folder);
  for (const file of write(names)) console.log(`Wrote ${file}`);
  console.log(`
Next:
  node scripts/json-schemas.ts     lets editors complete its fields
  npm test -- src/areas            holds that it has all its parts
  src/areas/${names.area}/${names.name}/schema.ts   is the file to change first`);
} else {
  console.error(fault);
  process.exitCode = 2;
}
