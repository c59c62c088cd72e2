/** What a finished page says of itself: read from its HTML, so that what is verified is what readers get. */
import { copiesIn, foreignIn, isForeignElement, readValue, REFUSED, takesPart } from './foreign-markup.ts';
import { readAttributes, readTags, type Tag } from './read-tags.ts';

export interface PageFacts {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly headings: number;
  readonly ids: readonly string[];
  /** Addresses in the page, as they stand. */
  readonly links: readonly string[];
  readonly assets: readonly string[];
  /** The scripts, styles and fonts among the assets. Only the theme may bring these. */
  readonly parts: readonly string[];
  /** The target of a `meta` refresh: `0; url=../new/`. */
  readonly refreshes: readonly string[];
  readonly inlineCode: readonly string[];
  /** What no page of ours contains, to complete *holds …*. */
  readonly foreign: readonly string[];
  /** It holds something that search is to find. */
  readonly searchable: boolean;
}

type Writable = {
  -readonly [Key in keyof PageFacts]: PageFacts[Key] extends readonly string[] ? string[] : PageFacts[Key];
};

/** Parsing attributes is expensive, and most tags carry nothing we check. */
const TELLING_NAMES: ReadonlySet<string> = new Set(['html', 'h1', 'script', 'style', 'link', 'meta']);
const TELLING = new RegExp(
  `[ \\t\\n\\f\\r](?:id|href|src|srcset|style|on[^ \\t\\n\\f\\r=]*|${REFUSED.join('|')})(?![^ \\t\\n\\f\\r=])`,
  'i',
);

export function pageFacts(html: string): PageFacts {
  const facts: Writable = {
    language: undefined,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim(),
    headings: 0,
    ids: [],
    links: [],
    assets: [],
    parts: [],
    refreshes: [],
    inlineCode: [],
    foreign: [],
    searchable: html.includes('data-pagefind-body'),
  };
  const unreadable = readTags(html, (tag) => {
    if (isForeignElement(tag)) facts.foreign.push(`\`<${tag.name}>\`: ${tag.text}`);
    if (TELLING_NAMES.has(tag.name) || TELLING.test(tag.attributes)) note(tag, readAttributes(tag.attributes), facts);
  });
  if (unreadable !== undefined) facts.foreign.push(`markup that browsers may read in several ways: ${unreadable}`);
  return facts;
}

function note(tag: Tag, attributes: ReadonlyMap<string, string>, facts: Writable): void {
  const { name, text } = tag;
  if (name === 'html') facts.language = attributes.get('lang');
  if (name === 'h1') facts.headings += 1;
  keep(facts.ids, attributes.get('id'));
  const href = attributes.get('href');
  const src = attributes.get('src');
  if (name === 'a' || name === 'area') keep(facts.links, href);
  if (name === 'link' && attributes.get('rel') !== 'canonical') keep(facts.assets, href);
  if (name === 'link' && takesPart(attributes)) keep(facts.parts, href);
  keep(facts.assets, src);
  for (const copy of copiesIn(attributes) ?? []) keep(facts.assets, copy);
  if (name === 'script') keep(facts.parts, src);
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    keep(facts.refreshes, attributes.get('content') ?? '');
  const isData = (attributes.get('type') ?? '').includes('json');
  if (attributes.has('style') || name === 'style' || (name === 'script' && src === undefined && !isData))
    facts.inlineCode.push(text);
  if ([...attributes.keys()].some((key) => key.startsWith('on'))) facts.inlineCode.push(text);
  facts.foreign.push(...foreignIn(tag, attributes));
}

function keep(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(readValue(value));
}
