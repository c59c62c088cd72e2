/** What a file is, by its path: configuration, an entry of a kind, or an asset beside the content. */
import { isId } from '#model/fields.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { RawFile } from '#source/tree.ts';
import { isAsset } from './assets/examine.ts';
import { slug } from './slug.ts';
import { nearest } from '#model/suggest.ts';

export type Format = 'md' | 'mdx' | 'yaml';

export type Place =
  | { readonly is: 'config' }
  | { readonly is: 'asset' }
  | {
      readonly is: 'entry';
      readonly kind: Kind;
      readonly id: string;
      readonly folders: readonly string[];
      readonly format: Format;
      readonly badName: Problem | undefined;
    }
  | { readonly is: 'problem'; readonly problem: Problem };

export const CONFIG_FILE = 'playbook.yaml';

const FORMATS = new Map<string, Format>([
  ['md', 'md'],
  ['mdx', 'mdx'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

export function placeOf(path: string, kinds: readonly Kind[]): Place {
  if (path === CONFIG_FILE || path === 'playbook.yml') return { is: 'config' };
  const steps = path.split('/');
  const file = steps.at(-1) ?? path;
  const dot = file.lastIndexOf('.');
  const extension = file.slice(dot + 1).toLowerCase();
  if (dot > 0 && isAsset(extension)) return { is: 'asset' };
  const format = FORMATS.get(extension);
  if (dot <= 0 || format === undefined) return { is: 'problem', problem: unsupported(path, extension) };
  const kind = kinds.find((each) => each.folder.name === steps[0]);
  if (steps.length === 1 || kind === undefined) return { is: 'problem', problem: unknownFolder(path, kinds) };
  const id = file.slice(0, dot);
  const folders = steps.slice(1, -1);
  return {
    is: 'entry',
    kind,
    id,
    folders,
    format,
    badName: [...folders, id].every(isId) ? undefined : invalidName(path, id),
  };
}

function unsupported(path: string, extension: string): Problem {
  return {
    rule: 'source/unsupported-file',
    message: `Unexpected file type \`.${extension}\`, expected Markdown, YAML, an image or a PDF`,
    hint: 'Save text as `.md`, data as `.yaml`; other files do not belong into the content folder.',
    location: startOf(path),
  };
}

function unknownFolder(path: string, kinds: readonly Kind[]): Problem {
  const folder = path.includes('/') ? (path.split('/')[0] ?? path) : path;
  const names = kinds.map((kind) => kind.folder.name);
  const guess = nearest(folder, names);
  return {
    rule: 'source/unknown-folder',
    message: `Unexpected folder \`${folder}\`, expected that of a kind, such as \`${guess ?? 'guides'}\``,
    hint:
      guess === undefined
        ? `Move the file into the folder of its kind: ${names.map((name) => `\`${name}\``).join(', ')}.`
        : `Rename it to \`${guess}\`.`,
    location: startOf(path),
  };
}

function invalidName(path: string, id: string): Problem {
  const proposal = slug(id);
  return {
    rule: 'source/invalid-id',
    message: `Unexpected name \`${id}\`, expected lower-case letters, digits and single hyphens`,
    hint:
      proposal === ''
        ? 'Rename the file, such as `code-review.md`.'
        : `Rename the file to \`${proposal}\`; the name is its id and its address.`,
    location: startOf(path),
  };
}

export function tooLarge(raw: Pick<RawFile, 'path' | 'size'>, most: number): Problem {
  return {
    rule: 'source/too-large',
    message: `Unexpected file of ${raw.size} bytes, expected at most ${most}`,
    hint: 'Split it, make the image smaller, or raise the limit in `playbook.yaml`.',
    location: startOf(raw.path),
  };
}
