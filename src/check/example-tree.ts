/** Writes the content of a rule's example as files, laid over the smallest playbook that stands on its own. */
import { globSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { CiFileAround } from '#model/ci-stamp.ts';
import { CODEOWNERS_PLACES, type CodeownersFile } from '#model/codeowners.ts';
import type { Kind } from '#model/kind.ts';
import { kindFolder } from '#model/kind-folder.ts';
import type { Example, ExampleEntry, ExampleFile } from '#model/rule.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { withMemorySources } from '#source/memory-sources.ts';
import { memoryTree } from '#source/tree.ts';

export function exampleFiles(example: Example, kinds: readonly Kind[]): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    example.map((each) => ('file' in each ? [each.file, each.text] : [pathOf(each, kinds), textOf(each, kinds)])),
  );
}

/**
 * The example with what it silently relies on: a configuration, what may own things, and what the smallest entries of its kinds
 * refer to.
 */
export function exampleTree(example: Example, kinds: readonly Kind[]): ContentTree {
  const around = {
    'playbook.yaml': 'name: Example\ndescription: A playbook for an example.\n',
    ...exampleFiles(
      OWNER_KINDS.map((kind) => ({ kind, id: `example-${kind}`, data: {} })),
      kinds,
    ),
    ...filesBeside(kinds.filter(({ name }) => example.some((each) => 'kind' in each && each.kind === name))),
  };
  const inside = example.filter((each) => !isAroundContent(each));
  const files = { ...around, ...exampleFiles(inside, kinds) };
  return withSourcesIn(memoryTree(files), files['playbook.yaml']);
}

/** Those of the configuration; of one that is there, files stand below `sources/NAME/`. */
function withSourcesIn(tree: ContentTree, config: string | Uint8Array): ContentTree {
  if (typeof config !== 'string' || !/^sources:/m.test(config)) return tree;
  const { sources = {} } = parse(config) as { sources?: Record<string, unknown> };
  return withMemorySources(tree, Object.keys(sources));
}

/** The CODEOWNERS of an example, whose content lies in the folder `content`. */
export function exampleCodeowners(example: Example): CodeownersFile | undefined {
  return textsAround(example)
    .filter(({ path }) => CODEOWNERS_PLACES.some((place) => path === `../${place}`))
    .map((file) => ({ ...file, contentFolder: 'content' }))[0];
}

/** The CI file of an example, as version 1.0.0 meets it. */
export function exampleCiFile(example: Example): CiFileAround | undefined {
  return textsAround(example)
    .filter(({ path }) => path.startsWith('../.github/workflows/'))
    .map((file) => ({ ...file, since: '1.0.0' }))[0];
}

/** What new entries of every kind begin with in an example. */
export function exampleTemplate(): string {
  return 'title: {{title}}\n# One sentence for lists and search.\nsummary: Say what it is, in plain words.\n';
}

function textsAround(example: Example) {
  return example.flatMap((each) =>
    isAroundContent(each) && typeof each.text === 'string' ? [{ path: each.file, text: each.text }] : [],
  );
}

function isAroundContent(each: Example[number]): each is ExampleFile {
  return 'file' in each && each.file.startsWith('../');
}

/** What the smallest entries of kinds refer to beyond one entry of each kind: the content in their `fixtures/beside/`. */
export function filesBeside(kinds: readonly Kind[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const beside = new URL('fixtures/beside/', kindFolder(kind));
      return globSync('**/*.yaml', { cwd: beside }).map((file) => [file, readFileSync(new URL(file, beside), 'utf8')]);
    }),
  );
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
