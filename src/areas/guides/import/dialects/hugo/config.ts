/** The settings of a Hugo site, in any of the three forms and two places that Hugo reads. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { textOf } from '../../fields.ts';
import { tomlData, yamlData } from '../../front-matter.ts';

export interface HugoConfig {
  readonly files: readonly string[];
  /** The folder of the site; empty for the top. */
  readonly root: string;
  /** Where pages lie, the default language first, each with the folder that its pages go into. */
  readonly contents: readonly { readonly folder: string; readonly language: string }[];
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

const NAME = /(?:^|\/)(?:hugo|config)\.(?:toml|ya?ml|json)$|(?:^|\/)config\/_default\/[\w.]+\.(?:toml|ya?ml|json)$/;

/** A file `config.toml` alone is of any tool; beside `content/` it is of this one. */
export function hugoFiles(source: DocsSource): readonly string[] {
  const found = [...source.paths].filter(
    (path) => NAME.test(path) && !/(?:^|\/)(?:themes|node_modules|exampleSite)\//.test(path),
  );
  return found.filter(
    (path) =>
      /(?:^|\/)hugo\.\w+$/.test(path) ||
      [...source.paths].some((each) => each.startsWith(posix.join(rootOf(path), 'content/'))),
  );
}

function rootOf(path: string): string {
  return posix
    .dirname(path)
    .replace(/(?:^|\/)config\/_default$/, '')
    .replace(/^\.$/, '');
}

export function hugoConfig(source: DocsSource): HugoConfig {
  const files = hugoFiles(source);
  const [first] = files;
  const root = first === undefined ? '' : rootOf(first);
  const own = files.filter((path) => rootOf(path) === root);
  const data = Object.assign({}, ...own.map((path) => settingsIn(path, source))) as Readonly<Record<string, unknown>>;
  const base = posix.join(root, textOf(data.contentDir) ?? 'content').replace(/^\.$/, '');
  const hasContent = [...source.paths].some((path) => path.startsWith(`${base}/`));
  return {
    files: own,
    root,
    contents: contentsOf(data, root, hasContent ? base : root, source),
    title: textOf(data.title),
    url: textOf(data.baseURL) ?? textOf(data.baseUrl),
    params: isRecord(data.params) ? data.params : {},
  };
}

function settingsIn(path: string, source: DocsSource): Readonly<Record<string, unknown>> {
  const text = source.text(path)?.text ?? '';
  const value = path.endsWith('.toml') ? tomlData(text) : yamlData(path, text);
  const settings = isRecord(value) ? value : {};
  // In `config/_default/`, a file holds the part that it is called after.
  const part = /\/_default\/(\w+)\.\w+$/.exec(path)?.[1];
  return part === undefined || part === 'hugo' || part === 'config' ? settings : { [part]: settings };
}

function contentsOf(
  data: Readonly<Record<string, unknown>>,
  root: string,
  base: string,
  source: DocsSource,
): HugoConfig['contents'] {
  const usual = textOf(data.defaultContentLanguage) ?? 'en';
  const languages = isRecord(data.languages) ? Object.entries(data.languages) : [];
  const own = languages.flatMap(([language, settings]) => {
    const named = isRecord(settings) ? textOf(settings.contentDir) : undefined;
    const folder = named === undefined ? posix.join(base, language) : posix.join(root, named);
    return [...source.paths].some((path) => path.startsWith(`${folder}/`))
      ? [{ folder, language: language === usual || languages.length === 1 ? '' : language }]
      : [];
  });
  const [only] = own;
  if (only === undefined) return [{ folder: base, language: '' }];
  const sorted = own.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  // One language in the folder of all: its pages are not another's.
  return sorted.some(({ folder }) => folder === base) || languages.length === own.length
    ? sorted
    : [...sorted, { folder: base, language: '' }];
}
