/** The searchable text of a page: the one definition of what is left out and of where a block of text begins and ends. */
import { decodeReferences } from './character-references.ts';

export interface SearchedPage {
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** A stretch of text that is read by itself: a paragraph, a heading, a cell. */
export interface Block {
  /** As it is displayed, with single spaces. */
  readonly text: string;
  readonly heading?: { readonly level: number; readonly id?: string | undefined } | undefined;
  /** How much its words count, where that is not as much as others: text of another page is found there first. */
  readonly weight?: string | undefined;
}

/** Controls, navigation and pictures. Anything else to leave out carries `data-pagefind-ignore`. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'audio button canvas datalist dialog iframe meter nav noscript object progress script select style svg template textarea video'.split(
    ' ',
  ),
);
/** What is not displayed, what only a screen reader says, and marks that are no words: a permalink, the number of a footnote. */
const LEFT_OUT_BY_ATTRIBUTE =
  /\s(?:data-pagefind-ignore|hidden|aria-hidden="true"|data-footnote-ref|data-footnote-backref)(?=[\s=/]|$)|\sclass="(?:[^"]*\s)?(?:sr-only|permalink)(?=[\s"])/;
/** Elements inside a sentence or a word. Every other element begins a block and ends one. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const TAG = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;

interface OpenElement {
  readonly name: string;
  readonly isBody: boolean;
  readonly isLeftOut: boolean;
  readonly heading: Block['heading'];
  readonly weight: string | undefined;
}

/** @param html a page as the theme renders it: well-formed, with all closing tags */
export function searchedText(html: string): SearchedPage {
  const [page = ''] = /<html[^>]*>/.exec(html) ?? [];
  return { language: attributeOf(page, 'lang') ?? '', blocks: blocksOf(mainOf(html)) };
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: readonly OpenElement[] = [];
  let raw = '';
  let at = 0;
  let linkEnd = -1;
  const endBlock = () => {
    const text = decodeReferences(raw).replaceAll(/\s+/g, ' ').trim();
    raw = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const heading = open.findLast((each) => each.heading !== undefined)?.heading;
    const weight = open.findLast((each) => each.weight !== undefined)?.weight;
    blocks.push({ text, ...(heading && { heading }), ...(weight !== undefined && { weight }) });
  };
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (isSearched(open)) raw += html.slice(at, index);
    at = index + tag.length;
    if (name === '') continue;
    if (!INLINE.has(name)) endBlock();
    // Two links are never parts of one word.
    else if (partsWords(name, attributes, open) || (name === 'a' && index === linkEnd)) raw += ' ';
    if (name === 'a') linkEnd = at;
    if (slash === '/') open = closed(open, name);
    else if (!VOID.has(name) && !attributes.endsWith('/')) open = [...open, opened(name, attributes)];
  }
  return blocks;
}

/** Elements that the theme displays apart, such as a count beside a link. In code they only colour parts of a word. */
const APART: ReadonlySet<string> = new Set(['abbr', 'data', 'small', 'span', 'time']);

function partsWords(name: string, attributes: string, open: readonly OpenElement[]): boolean {
  return (
    APART.has(name) &&
    isSearched(open) &&
    !LEFT_OUT_BY_ATTRIBUTE.test(attributes) &&
    !open.some((each) => each.name === 'code' || each.name === 'pre')
  );
}

function isSearched(open: readonly OpenElement[]): boolean {
  return open.some(({ isBody }) => isBody) && !open.some(({ isLeftOut }) => isLeftOut);
}

function opened(name: string, attributes: string): OpenElement {
  const [, level] = /^h([1-6])$/.exec(name) ?? [];
  return {
    name,
    isBody: attributes.includes('data-pagefind-body'),
    isLeftOut: LEFT_OUT.has(name) || LEFT_OUT_BY_ATTRIBUTE.test(attributes),
    heading: level === undefined ? undefined : { level: Number(level), id: attributeOf(attributes, 'id') },
    weight: attributeOf(attributes, 'data-pagefind-weight'),
  };
}

function closed(open: readonly OpenElement[], name: string): readonly OpenElement[] {
  const at = open.findLastIndex((each) => each.name === name);
  return at === -1 ? open : open.slice(0, at);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decodeReferences(value);
}
