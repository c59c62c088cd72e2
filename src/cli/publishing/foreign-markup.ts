/** What no page of ours contains: elements that load or lead elsewhere, attributes that do, addresses that run. */
import { ALLOWED_ATTRIBUTES } from '#markdown/allowed-html.ts';
import { addressKind } from '#markdown/addresses.ts';
import type { Tag } from './read-tags.ts';

/** What the theme writes, beside what content may. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...Object.keys(ALLOWED_ATTRIBUTES),
  ...['html', 'head', 'body', 'meta', 'title', 'link', 'script', 'style', 'template', 'noscript'],
  ...['address', 'article', 'aside', 'footer', 'header', 'hgroup', 'main', 'menu', 'nav', 'search', 'section'],
  ...['button', 'datalist', 'dialog', 'fieldset', 'form', 'input', 'label', 'legend', 'meter', 'optgroup', 'option'],
  ...['picture', 'source', 'output', 'progress', 'select', 'textarea', 'col', 'colgroup', 'data'],
  ...['svg', 'circle', 'defs', 'desc', 'ellipse', 'g', 'line', 'lineargradient', 'marker', 'path', 'polygon'],
  ...['polyline', 'rect', 'stop', 'symbol', 'text', 'tspan'],
]);

/** Attributes that load, send or lead somewhere, and that the theme does without. */
export const REFUSED = [
  ...['action', 'archive', 'attributename', 'background', 'classid', 'codebase', 'data', 'formaction'],
  ...['imagesrcset', 'longdesc', 'manifest', 'ping', 'poster', 'profile', 'srcdoc', 'xlink:href', 'xml:base'],
] as const;
const IS_REFUSED: ReadonlySet<string> = new Set(REFUSED);

const LINKED: ReadonlySet<string> = new Set(['a', 'area', 'link']);
const SOURCED: ReadonlySet<string> = new Set(['img', 'script']);

const RELATIONS: ReadonlySet<string> = new Set([
  'alternate',
  'canonical',
  'icon',
  'modulepreload',
  'preload',
  'stylesheet',
]);
/** Links whose files take part in the page. */
const TAKE_PART: ReadonlySet<string> = new Set(['icon', 'modulepreload', 'preload', 'stylesheet']);

/** @returns what is foreign about a tag, to complete *`/path/` holds …* */
export function foreignIn({ name, text }: Tag, attributes: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const attribute of attributes.keys())
    if (IS_REFUSED.has(attribute)) found.push(`the attribute \`${attribute}\`: ${text}`);
  const href = attributes.get('href');
  const src = attributes.get('src');
  if (href !== undefined && !LINKED.has(name)) found.push(`an address on \`<${name}>\`: ${text}`);
  if (src !== undefined && !SOURCED.has(name)) found.push(`a source on \`<${name}>\`: ${text}`);
  const copies = copiesIn(attributes);
  if (copies === undefined || (copies.length > 0 && name !== 'source')) found.push(`the attribute \`srcset\`: ${text}`);
  for (const address of [href, src, ...(copies ?? [])])
    if (address !== undefined && !(name === 'a' && CALENDAR.test(address)) && mayLeadAstray(address))
      found.push(`an address that may run or lead astray: ${text}`);
  if (name === 'link' && !relations(attributes).every((relation) => RELATIONS.has(relation)))
    found.push(`a link of another sort: ${text}`);
  const equivalent = attributes.get('http-equiv')?.toLowerCase();
  if (equivalent !== undefined && equivalent !== 'refresh' && equivalent !== 'content-security-policy')
    found.push(`an instruction to browsers: ${text}`);
  return found;
}

/** The feed of a ritual for the programs that open calendars by a name of their own; it runs nothing. */
const CALENDAR = /^webcal:\/\/[\w.:-]+\/[\w./%-]+\.ics$/;

function mayLeadAstray(address: string): boolean {
  return hasHiddenLetters(address) || addressKind(readValue(address)) === 'unsafe';
}

const COPIES = /^[^ \t\n\f\r,]+ [0-9]+w(?:, [^ \t\n\f\r,]+ [0-9]+w)*$/;

/** The copies of an image in other sizes, by their addresses; undefined where they are not written as this program does. */
export function copiesIn(attributes: ReadonlyMap<string, string>): readonly string[] | undefined {
  const written = attributes.get('srcset');
  if (written === undefined) return [];
  return COPIES.test(written) ? written.split(', ').map((copy) => copy.replace(/ [0-9]+w$/, '')) : undefined;
}

export function isForeignElement({ name }: Tag): boolean {
  return !name.includes('-') && !ELEMENTS.has(name);
}

/** Whether a link brings in a file that has to be one of the theme. */
export function takesPart(attributes: ReadonlyMap<string, string>): boolean {
  return relations(attributes).some((relation) => TAKE_PART.has(relation));
}

function relations(attributes: ReadonlyMap<string, string>): readonly string[] {
  return (attributes.get('rel') ?? 'none').toLowerCase().split(/[ \t\n\f\r]+/);
}

const WRITTEN: Readonly<Record<string, string>> = {
  amp: '&',
  '#38': '&',
  '#x26': '&',
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  '#60': '<',
  '#x3c': '<',
  gt: '>',
  '#62': '>',
  '#x3e': '>',
};
const REFERENCE = /&(#?[a-z0-9]+);/gi;

/** A value as a browser reads it, where it is written with the references that this program uses. */
export function readValue(value: string): string {
  return value.includes('&')
    ? value.replace(REFERENCE, (whole, name: string) => WRITTEN[name.toLowerCase()] ?? whole)
    : value;
}

/** References such as `&Tab;` or `&#106`, which this program never writes. */
function hasHiddenLetters(address: string): boolean {
  return (
    address.includes('&') &&
    /&(?:#|[a-z])/i.test(
      address.replace(REFERENCE, (whole, name: string) => (Object.hasOwn(WRITTEN, name.toLowerCase()) ? '' : whole)),
    )
  );
}
