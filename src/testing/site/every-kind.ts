/** A small playbook that holds an entry of every kind, from the kinds' own fixtures. */
import { globSync, readFileSync } from 'node:fs';
import { filesBeside } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import type { Kind } from '#model/kind.ts';
import { kindFolder } from '#model/kind-folder.ts';
import type { Files } from '../temporary-playbook.ts';

/** What an entry lacks that was complete when it was written: tests take place on days long after it. */
const LATER_ON: Readonly<Record<string, string>> = {
  experiment: 'result: inconclusive\nlearned: The summer was too quiet to tell.\n',
  feedback:
    'response:\n  date: 2026-04-13\n  by: role/example-role\n  text: Wednesdays are free from May on.\n  status: done\n',
};

/** The smallest entry of each kind, by its file, such as `guides/example-guide.yaml`. */
export const everyKind: Files = {
  'playbook.yaml': 'name: Example\ndescription: The playbook of an engineering organisation.\n',
  ...filesBeside(kinds),
  ...Object.fromEntries(
    kinds.map((kind) => [
      `${kind.folder.name}/example-${kind.name}.yaml`,
      fixture(kind, 'minimal.yaml') + (LATER_ON[kind.name] ?? ''),
    ]),
  ),
};

/** The fullest fixture of a kind, and how its file ends. */
export function fullest(kind: Kind): { readonly text: string; readonly extension: string } {
  const [file = 'minimal.yaml'] = globSync('full.*', { cwd: new URL('fixtures/', kindFolder(kind)) });
  return {
    text: fixture(kind, file),
    extension: file.split('.').at(-1) ?? 'yaml',
  };
}

function fixture(kind: Kind, file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, kindFolder(kind)), 'utf8');
}
