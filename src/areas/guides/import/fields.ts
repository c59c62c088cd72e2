/** Fields that most tools give their pages, under the names that each has for them. */
import { isDate } from '#model/fields.ts';
import type { DocsPage } from './dialect.ts';

export type PageFields = Pick<
  DocsPage,
  'title' | 'summary' | 'tags' | 'order' | 'reviewed' | 'owner' | 'isDraft' | 'fields'
> & {
  /** Former addresses that the page names itself. */
  readonly aliases: readonly string[];
};

// cspell:ignore linktitle
const NAMES = {
  title: ['title', 'sidebar_label', 'linkTitle', 'linktitle', 'nav_title'],
  summary: ['summary', 'description'],
  tags: ['tags', 'keywords', 'categories'],
  order: ['order', 'weight', 'sidebar_position', 'nav_order', 'position'],
  reviewed: [
    'reviewed',
    'last_reviewed_on',
    'last_reviewed',
    'last_update',
    'lastUpdated',
    'lastmod',
    'updated',
    'date',
  ],
  owner: ['owner', 'team', 'owners'],
  aliases: ['aliases', 'redirect_from', 'redirects'],
} as const;

/** Settings of how a page looks or is found; no reader sees them. */
const SETTINGS =
  /^(id|slug|url|permalink|layout|template|type|hide|icon|status|search|comments?|social|cover|hero\w*|image|images|thumbnail|toc\w*|hide_\w+|pagination\w*|sidebar\w*|editUrl|prev|next|head|banner|draft|published|unlisted|lang|language|locale|parent|has_children|grand_parent|menu|menus|no_list|simple_list|custom_edit_url|outputs|cascade|resources|tableOfContents|lastUpdated|outline|footer|navbar|aside|pageClass)$/i;

/** @param taken names of fields that the dialect reads itself */
export function pageFields(data: Readonly<Record<string, unknown>>, taken: readonly string[] = []): PageFields {
  const first = (names: readonly string[]) =>
    names.map((name) => own(data, name)).find((value) => value !== undefined && value !== null && value !== '');
  const known = new Set<string>([...Object.values(NAMES).flat(), ...taken]);
  const left = Object.entries(data).filter(([name]) => !known.has(name) && !SETTINGS.test(name));
  return {
    title: textOf(first(NAMES.title)),
    summary: textOf(first(NAMES.summary)),
    tags: [...new Set(NAMES.tags.flatMap((name) => textsOf(own(data, name))))],
    order: numberOf(first(NAMES.order)),
    reviewed: NAMES.reviewed.map((name) => dayOf(own(data, name))).find((day) => day !== undefined),
    owner: textsOf(first(NAMES.owner))[0],
    isDraft: own(data, 'draft') === true || own(data, 'published') === false,
    aliases: NAMES.aliases.flatMap((name) => textsOf(own(data, name))),
    fields: Object.fromEntries(left),
  };
}

function own(data: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** A list, or one text, which may hold several between commas. */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return values.flatMap((each) => textOf(each) ?? []);
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The day of a date or a moment, `2024-03-01T10:00:00Z`; also one that stands in an object, as Docusaurus writes it. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'date' in value) return dayOf(value.date);
  if (typeof value !== 'string') return undefined;
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(value) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(written) ? written : undefined;
}
