/** The pages of one folder: their ids, their addresses and what their fields say. */
import { isRecord } from '#model/is-record.ts';
import type { DocsSource } from '../../dialect.ts';
import { pageFields, textOf, type PageFields } from '../../fields.ts';
import { frontMatter, yamlData } from '../../front-matter.ts';
import { isIndex, numbered, stepsOf } from './names.ts';
import type { DocsInstance } from './settings.ts';

export interface Page {
  readonly file: string;
  /** From the folder of pages. */
  readonly path: string;
  readonly id: string;
  readonly address: string;
  readonly position: number | undefined;
  readonly sidebarLabel: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fields: PageFields;
  readonly body: string;
}

/** What `_category_.yml` says of its folder. */
export interface Category {
  readonly file: string;
  readonly label: string | undefined;
  readonly position: number | undefined;
  /** The id of the page that it leads to. */
  readonly doc: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly slug: string | undefined;
}

/** A part of other pages, or a page of nobody's. */
export function isPart(path: string): boolean {
  return /(^|\/)_/.test(path) || /(^|\/)__tests__\/|\.test\.mdx?$/.test(path);
}

export function pageOf(file: string, { folder, route }: DocsInstance, source: DocsSource): Page | undefined {
  const text = source.text(file);
  if (text === undefined) return undefined;
  const { data, body } = frontMatter(text);
  const path = file.slice(folder.length + 1);
  const steps = stepsOf(path);
  const folders = steps.slice(0, -1);
  const base = textOf(data.id) ?? steps.at(-1) ?? '';
  const fields = pageFields(data, ['sidebar_class_name', 'sidebar_custom_props', 'displayed_sidebar', 'keywords']);
  return {
    file,
    path,
    id: [...folders, base].join('/'),
    address: addressOf(textOf(data.slug), folders, base, path, route),
    position: fields.order ?? numbered((path.split('/').at(-1) ?? '').replace(/\.mdx?$/i, '')).position,
    sidebarLabel: textOf(data.sidebar_label),
    data,
    fields,
    body,
  };
}

function addressOf(
  slug: string | undefined,
  folders: readonly string[],
  base: string,
  path: string,
  route: string,
): string {
  const below = folders.map((each) => `${each}/`).join('');
  if (slug?.startsWith('/')) return joined(route, slug);
  if (slug !== undefined) return joined(route, below, slug);
  return isIndex(path) ? joined(route, below) : joined(route, below, base);
}

/** One address, with single slashes; that of a page has none at its end where it had none on the site. */
export function joined(...parts: readonly string[]): string {
  return `/${parts.join('/')}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '') || '/';
}

export function categoryOf(folder: string, source: DocsSource): Category | undefined {
  const file = ['yml', 'yaml', 'json']
    .map((end) => `${folder}/_category_.${end}`)
    .find((path) => source.paths.has(path));
  if (file === undefined) return undefined;
  const data = yamlData(file, source.text(file)?.text ?? '');
  const read = isRecord(data) ? data : {};
  const link = isRecord(read.link) ? read.link : {};
  return {
    file,
    label: textOf(read.label),
    position: typeof read.position === 'number' ? read.position : undefined,
    doc: link.type === 'doc' ? textOf(link.id) : undefined,
    title: textOf(link.title),
    description: textOf(link.description) ?? textOf(read.description),
    slug: textOf(link.slug),
  };
}
