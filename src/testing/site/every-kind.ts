/** A small playbook that holds an entry of every kind, from the kinds' own fixtures. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds } from '#kinds/index.ts';
import type { Files } from '../temporary-playbook.ts';

const KINDS = fileURLToPath(new URL('../../kinds/', import.meta.url));

const around: Files = {
  'playbook.yaml': 'name: Example\ndescription: The playbook of an engineering organisation.\nrepository: { url: "https://github.com/example/playbook" }\n',
};

/** The smallest entry of each kind, by its file, such as `guides/example-guide.yaml`. */
export const everyKind: Files = {
  ...around,
  ...Object.fromEntries(kinds.map(({ name, folder }) => [`${folder.name}/example-${name}.yaml`, readFileSync(`${KINDS}${name}/fixtures/minimal.yaml`, 'utf8')])),
};

/** The fullest fixture of a kind, and how its file ends. */
export function fullest(kind: string): { readonly text: string; readonly extension: string } {
  const [file = 'minimal.yaml'] = globSync('full.*', { cwd: `${KINDS}${kind}/fixtures` });
  return { text: readFileSync(`${KINDS}${kind}/fixtures/${file}`, 'utf8'), extension: file.split('.').at(-1) ?? 'yaml' };
}
