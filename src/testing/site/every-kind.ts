/** A small playbook that holds an entry of every kind, from the kinds' own fixtures. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds } from '#kinds/index.ts';
import type { Files } from '../temporary-playbook.ts';

const KINDS = fileURLToPath(new URL('../../kinds/', import.meta.url));

/** The smallest entry of each kind, by its file, such as `guides/example-guide.yaml`. */
export const everyKind: Files = {
  'playbook.yaml': 'name: Example\ndescription: The playbook of an engineering organisation.\n',
  ...Object.fromEntries(
    kinds.map(({ name, folder }) => [`${folder.name}/example-${name}.yaml`, fixture(name, 'minimal.yaml')]),
  ),
};

/** The fullest fixture of a kind, and how its file ends. */
export function fullest(kind: string): { readonly text: string; readonly extension: string } {
  const [file = 'minimal.yaml'] = globSync('full.*', { cwd: `${KINDS}${kind}/fixtures` });
  return {
    text: fixture(kind, file),
    extension: file.split('.').at(-1) ?? 'yaml',
  };
}

function fixture(kind: string, file: string): string {
  return readFileSync(`${KINDS}${kind}/fixtures/${file}`, 'utf8');
}
