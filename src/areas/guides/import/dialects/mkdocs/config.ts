/** The settings of a MkDocs site, `mkdocs.yml`, as far as they say what its pages mean. */
import { posix } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { yamlData } from '../../front-matter.ts';
import { textOf } from '../../fields.ts';

export interface MkdocsConfig {
  /** Its files: what was read, in order. */
  readonly files: readonly string[];
  /** The folder it lies in; empty for the top. */
  readonly root: string;
  /** The folder of the pages, from the top of the source. */
  readonly docs: string;
  readonly title: string | undefined;
  readonly siteUrl: string | undefined;
  readonly nav: unknown;
  readonly hasDirectoryUrls: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** The settings of an extension of Markdown; none where it is not used. */
  extension(name: string): Readonly<Record<string, unknown>> | undefined;
  plugin(name: string): Readonly<Record<string, unknown>> | undefined;
}

const NAME = /(?:^|\/)mkdocs\.ya?ml$/;

export function configPath(source: DocsSource): string | undefined {
  return [...source.paths]
    .filter((path) => NAME.test(path))
    .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}

/** Without one, the folder itself holds the pages. */
export function configOf(source: DocsSource): MkdocsConfig {
  const path = configPath(source);
  const { data, files } = path === undefined ? { data: {}, files: [] } : withInherited(path, source, []);
  const root = path === undefined ? '' : posix.dirname(path).replace(/^\.$/, '');
  const docs = posix.join(root, textOf(data.docs_dir) ?? 'docs');
  const hasDocs = path !== undefined && [...source.paths].some((each) => each.startsWith(`${docs}/`));
  const settings = (list: unknown, name: string) => listed(list, name);
  return {
    files,
    root,
    docs: hasDocs ? docs : path === undefined ? '' : root,
    title: textOf(data.site_name),
    siteUrl: textOf(data.site_url),
    nav: data.nav,
    hasDirectoryUrls: data.use_directory_urls !== false,
    data,
    extension: (name) => settings(data.markdown_extensions, name),
    plugin: (name) => settings(data.plugins, name),
  };
}

interface Inherited {
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

function withInherited(path: string, source: DocsSource, above: readonly string[]): Inherited {
  const text = source.text(path);
  if (text === undefined || above.includes(path) || above.length > 5) return { data: {}, files: [] };
  // What a tag such as `!ENV` would run is data here.
  const value = yamlData(path, text.text.replace(/(^|[\s[,:-])!(?:!?[\w./:-]+)(?=\s|$)/gm, '$1'));
  const own = isRecord(value) ? value : {};
  const from = textOf(own.INHERIT);
  if (from === undefined) return { data: own, files: [path] };
  const parent = withInherited(posix.join(posix.dirname(path), from), source, [...above, path]);
  return { data: { ...parent.data, ...own }, files: [path, ...parent.files] };
}

/** `[admonition, toc: {permalink: true}]`, or the same as an object. */
function listed(list: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const entries: readonly unknown[] = Array.isArray(list) ? list : isRecord(list) ? [list] : [];
  for (const entry of entries) {
    if (entry === name) return {};
    if (isRecord(entry) && Object.hasOwn(entry, name)) return isRecord(entry[name]) ? entry[name] : {};
  }
  return undefined;
}

function depth(path: string): number {
  return path.split('/').length;
}
