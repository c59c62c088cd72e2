/** Writes the content of a rule's example as files, laid over the smallest playbook that stands on its own. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Kind } from '#model/kind.ts';
import { kindFolder } from '#model/kind-folder.ts';
import type { Example, ExampleEntry } from '#model/rule.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { memoryTree } from '#source/tree.ts';

export function exampleFiles(example: Example, kinds: readonly Kind[]): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    example.map((each) => ('file' in each ? [each.file, each.text] : [pathOf(each, kinds), textOf(each, kinds)])),
  );
}

/** The example with what it silently relies on: a configuration, and what may own things. */
export function exampleTree(example: Example, kinds: readonly Kind[]): ContentTree {
  const around = {
    'playbook.yaml': 'name: Example\ndescription: A playbook for an example.\n',
    ...exampleFiles(
      OWNER_KINDS.map((kind) => ({ kind, id: `example-${kind}`, data: {} })),
      kinds,
    ),
  };
  return memoryTree({ ...around, ...exampleFiles(example, kinds) });
}

/** The smallest valid data of a kind, from its fixtures. */
function smallest(name: string, kinds: readonly Kind[]): Record<string, unknown> {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`The example needs the kind ${name}`);
  return parse(readFileSync(new URL('fixtures/minimal.yaml', kindFolder(kind)), 'utf8')) as Record<string, unknown>;
}

function pathOf({ kind, id, body }: ExampleEntry, kinds: readonly Kind[]): string {
  const folder = kinds.find((each) => each.name === kind)?.folder.name ?? kind;
  return `${folder}/${id}.${body === undefined ? 'yaml' : 'md'}`;
}

function textOf({ kind, data, body }: ExampleEntry, kinds: readonly Kind[]): string {
  const yaml = stringify({ ...smallest(kind, kinds), ...data }, { lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n${body}\n`;
}
