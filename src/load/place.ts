/** What a file is, by its path: configuration, an entry of a kind, an asset beside the content, or a part of the look. */
import { isId } from '#model/fields.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { RawFile } from '#model/content-tree.ts';
import { isAsset } from './assets/examine.ts';
import { isLeftAlone, isReadme } from './left-alone.ts';
import { isInTheme, strangeInTheme, themeUse, type ThemeUse } from './theme/theme-place.ts';
import { slug } from './slug.ts';
import { indexFile, invalidName, otherEnding, unknownFolder, unsupported } from './misplaced.ts';

export type Format = 'md' | 'mdx' | 'yaml';

export type Place =
  | { readonly is: 'config' }
  /** Neither published nor wrong. */
  | { readonly is: 'left alone' }
  /** Notes for authors, unless it has fields and a folder whose page it can be. */
  | { readonly is: 'readme'; readonly page: EntryAt | undefined }
  /** The page of its folder where it has fields; otherwise the problem. */
  | { readonly is: 'index'; readonly page: EntryAt | undefined; readonly problem: Problem }
  | { readonly is: 'asset' }
  | { readonly is: 'theme'; readonly use: ThemeUse }
  | EntryAt
  | { readonly is: 'problem'; readonly problem: Problem };

interface EntryAt {
  readonly is: 'entry';
  readonly kind: Kind;
  readonly id: string;
  /** Below the folder of a kind whose folders make a tree: `people/setup`. */
  readonly path: string | undefined;
  readonly folders: readonly string[];
  readonly format: Format;
  readonly badName: Problem | undefined;
}

export const CONFIG_FILE = 'playbook.yaml';

const FORMATS = new Map<string, Format>([
  ['md', 'md'],
  ['mdx', 'mdx'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

export function placeOf(path: string, kinds: readonly Kind[]): Place {
  if (path === CONFIG_FILE || path === 'playbook.yml') return { is: 'config' };
  if (isLeftAlone(path)) return { is: 'left alone' };
  if (isReadme(path)) return { is: 'readme', page: pageOfFolder(path, kinds) };
  const use = isInTheme(path) ? themeUse(path) : undefined;
  if (use !== undefined) return { is: 'theme', use };
  const steps = path.split('/');
  const file = steps.at(-1) ?? path;
  const dot = file.lastIndexOf('.');
  const extension = file.slice(dot + 1).toLowerCase();
  if (dot > 0 && isAsset(extension)) return { is: 'asset' };
  if (isInTheme(path)) return { is: 'problem', problem: strangeInTheme(path) };
  const format = FORMATS.get(extension);
  if (dot <= 0 || format === undefined) return { is: 'problem', problem: unsupported(path) };
  const kind = kinds.find((each) => each.folder.name === steps[0]);
  if (steps.length === 1 || kind === undefined) return { is: 'problem', problem: unknownFolder(path, kinds) };
  const name = file.slice(0, dot);
  const folders = steps.slice(1, -1);
  const isPageOfFolder =
    /^index$/i.test(name) && format !== 'yaml' && (kind.folder.nested === true || folders.length > 0);
  if (isPageOfFolder) return { is: 'index', page: pageOfFolder(path, kinds), problem: indexFile(path) };
  const isUsual = file.endsWith(`.${format}`);
  const named = entryNamed(path, kind, folders, name, format);
  return isUsual ? named : { ...named, badName: otherEnding(path, name, `.${format}`) };
}

/** In a tree of pages, names are as people write them, `On_Call/Severity levels.md`: ids are made of them. */
function entryNamed(path: string, kind: Kind, folders: readonly string[], name: string, format: Format): EntryAt {
  const isTree = kind.folder.nested === true;
  const steps = [...folders, name].map((step) => (isTree ? slug(step) || step : step));
  const id = steps.at(-1) ?? name;
  return {
    is: 'entry',
    kind,
    id,
    path: isTree && folders.length > 0 ? steps.join('/') : undefined,
    folders: steps.slice(0, -1),
    format,
    badName: steps.every(isId) ? undefined : invalidName(path, name),
  };
}

/** `guides/people/README.md` and `guides/people/index.md` are what `guides/people.md` would be. The folder of a kind has a page already. */
function pageOfFolder(path: string, kinds: readonly Kind[]): EntryAt | undefined {
  const steps = path.split('/');
  const kind = kinds.find((each) => each.folder.name === steps[0]);
  const format = /\.(mdx?)$/.exec(path)?.[1];
  const folders = steps.slice(1, -1);
  const name = folders.pop();
  if (kind === undefined || name === undefined || (format !== 'md' && format !== 'mdx')) return undefined;
  return entryNamed(path, kind, folders, name, format);
}

export function tooLarge(raw: Pick<RawFile, 'path' | 'size'>, most: number): Problem {
  return {
    rule: 'source/too-large',
    message: `Unexpected file of ${raw.size} bytes, expected at most ${most}`,
    hint: 'Split it, make the image smaller, or raise the limit in `playbook.yaml`.',
    location: startOf(raw.path),
  };
}
