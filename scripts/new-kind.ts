/** Makes a working kind of content: `npm run new:kind -- --name decision --area decisions`. It is a folder with every part, and its line in the list. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { askChoice } from '#cli/new-entry/ask.ts';
import { AREAS, type Area } from '#model/area.ts';
import { isId } from '#model/fields.ts';
import { kinds } from '#areas/kinds.ts';
import { isIdentifier, kindNames, withKind, withLabel, type KindNames } from './kind-names.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TEMPLATES = new URL('templates/kind/', import.meta.url);
const ROOMS = new URL('../src/areas/', import.meta.url);
const LIST = new URL('kinds.ts', ROOMS);
const EXTENSION = '.template';

interface Asked {
  readonly name?: string | undefined;
  readonly area?: string | undefined;
  readonly folder?: string | undefined;
}

/** What is wrong with the words on the command line, if anything is. */
function faultOf({ name, area, folder }: Asked): string | undefined {
  if (name === undefined) return 'Missing `--name`, expected the name of the kind, such as `decision`';
  const odd = [name, folder ?? name].find((word) => !isId(word));
  if (odd !== undefined) return `Unexpected \`${odd}\`, expected lower-case letters, digits and single hyphens`;
  if (kinds.some((kind) => kind.name === name)) return `Unexpected \`${name}\`, expected a name that no other kind has`;
  const { camel, folder: home } = kindNames(name, area ?? '', folder);
  if (!isIdentifier(camel)) return `Unexpected \`${name}\`, expected a name that can stand in code as \`${camel}\``;
  if (kinds.some((kind) => kind.folder.name === home))
    return `Unexpected folder \`${home}\`, expected one that no other kind has: choose it with \`--folder\``;
  if (area !== undefined && isArea(area)) return undefined;
  const found = area === undefined ? 'Missing `--area`' : `Unexpected area \`${area}\``;
  return `${found}, expected one of ${AREAS.map((each) => `\`${each}\``).join(', ')}`;
}

function isArea(name: string): name is Area {
  return AREAS.some((area) => area === name);
}

async function write(names: KindNames): Promise<readonly URL[]> {
  const parts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(new URL(path, TEMPLATES)).isFile(),
  );
  const files = parts.toSorted().map((path) => {
    const part = path.slice(0, -EXTENSION.length).replace('NAME', names.name);
    const text = filled(readFileSync(new URL(path, TEMPLATES), 'utf8'), names);
    return [new URL(`${names.area}/${names.name}/${part}`, ROOMS), text] as const;
  });
  const words = new URL(`${names.area}/words/en.ts`, ROOMS);
  const all = [
    ...files,
    [LIST, withKind(readFileSync(LIST, 'utf8'), names)] as const,
    [words, withLabel(readFileSync(words, 'utf8'), names)] as const,
  ];
  for (const [file, text] of all) {
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, await formatted(fileURLToPath(file), text));
  }
  return all.map(([file]) => file);
}

/** As `npm run format` would leave it. */
async function formatted(filepath: string, text: string): Promise<string> {
  const { ignored } = await getFileInfo(filepath, { ignorePath: `${ROOT}.prettierignore` });
  return ignored ? text : format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** `%name%` and the like; `{{title}}` stays for whoever writes an entry. */
function filled(template: string, names: KindNames): string {
  const byKey = new Map<string, string>(Object.entries(names));
  return template.replace(/%(\w+)%/g, (whole: string, key: string) => byKey.get(key) ?? whole);
}

async function make({ name = '', area = '', folder }: Asked): Promise<void> {
  const names = kindNames(name, area, folder);
  for (const file of await write(names)) console.log(`Wrote ${relative(process.cwd(), fileURLToPath(file))}`);
  // In a process of its own, which reads the list with the new kind in it.
  const { status } = spawnSync(process.execPath, ['scripts/json-schemas.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The JSON Schema was not written');
  console.log(`Wrote public/schemas/${name}.json and .vscode/settings.json

Next:
  npm test -- src/areas            holds that it has all its parts
  src/areas/${area}/${name}/schema.ts   is the file to change first`);
}

/** What was typed, or what is wrong with it. */
function typed(): Asked | string {
  try {
    return parseArgs({
      options: { name: { type: 'string' }, area: { type: 'string' }, folder: { type: 'string' } },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

async function withArea(asked: Asked): Promise<Asked> {
  const canAsk = asked.area === undefined && process.stdin.isTTY && process.stdout.isTTY;
  return canAsk ? { ...asked, area: await askChoice('In which area?', AREAS) } : asked;
}

const words = typed();
const asked = typeof words === 'string' ? words : await withArea(words);
const fault = typeof asked === 'string' ? asked : faultOf(asked);
if (typeof asked !== 'string' && fault === undefined) {
  await make(asked);
} else {
  console.error(fault);
  process.exitCode = 2;
}
