/** The addresses in a text, in every way that Markdown and HTML write them, each with the place of the address itself. */
import { openingTags } from '#markdown/html-tags.ts';
import type { TextTree } from './text/tree-of.ts';

export interface WrittenAddress {
  /** As it is meant: without escapes and brackets. */
  readonly url: string;
  readonly isPicture: boolean;
  /** Where the address stands, with what is around it. */
  readonly from: number;
  readonly to: number;
}

/** What stands behind the words of a link: `](./a.md "Title")`. */
const DESTINATION = /^\]\([ \t\n]*(<[^<>\n]*>|(?:\\.|\((?:\\.|\((?:\\.|[^()\s\\])*\)|[^()\s\\])*\)|[^()\s\\])*)/;

export function addressesIn({ index, positions }: TextTree): readonly WrittenAddress[] {
  return index.all.flatMap(({ node }): readonly WrittenAddress[] => {
    if (node.type === 'containerDirective') return ofCard(positions.source(node), positions.startOffset(node));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition' && node.type !== 'html') return [];
    const start = positions.startOffset(node);
    const source = positions.source(node);
    if (node.type === 'html') return inHtml(source, start);
    const place =
      node.type === 'definition'
        ? ofDefinition(source)
        : behindWords(source, node.type === 'link' ? endOfWords(node, start, positions) : altEnd(source, node.alt));
    return place === undefined
      ? []
      : [{ url: node.url, isPicture: node.type === 'image', from: start + place.from, to: start + place.to }];
  });
}

/** `:::card[Hosting]{href="./hosting.md"}` */
function ofCard(source: string, start: number): readonly WrittenAddress[] {
  const [whole, before = '', quoted = ''] = /^(:{3,}card\b.*\{[^{}\n]*\bhref=)("[^"\n]*")/.exec(source) ?? [];
  if (whole === undefined) return [];
  const from = start + before.length;
  return [{ url: withoutEntities(quoted.slice(1, -1)), isPicture: false, from, to: from + quoted.length }];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function ofDefinition(source: string): Span | undefined {
  const found = /^\[(?:\\.|[^\]\\])+\]:[ \t\n]*(<[^<>\n]*>|\S+)/.exec(source);
  return found?.[1] === undefined ? undefined : { from: found[0].length - found[1].length, to: found[0].length };
}

/** @param from where the words end, at the earliest */
function behindWords(source: string, from: number): Span | undefined {
  for (let at = source.indexOf('](', from); at !== -1; at = source.indexOf('](', at + 1)) {
    const found = DESTINATION.exec(source.slice(at));
    if (found?.[1] === undefined) continue;
    const end = at + found[0].length;
    // What follows is a title at most.
    if (!/^[ \t\n]*(?:["'(][\s\S]*)?\)$/.test(source.slice(end))) continue;
    return { from: end - found[1].length, to: end };
  }
  return undefined;
}

function endOfWords(
  node: Extract<TextTree['index']['all'][number]['node'], { type: 'link' }>,
  start: number,
  positions: TextTree['positions'],
): number {
  const last = node.children.at(-1);
  return last === undefined ? 0 : positions.startOffset(last) + positions.source(last).length - start;
}

function altEnd(source: string, alt: string | null | undefined): number {
  const at = alt ? source.indexOf(alt) : -1;
  return at === -1 ? 0 : at + (alt ?? '').length;
}

function inHtml(source: string, start: number): readonly WrittenAddress[] {
  return openingTags(source).flatMap((tag): readonly WrittenAddress[] => {
    const name = tag.name === 'a' ? 'href' : tag.name === 'img' ? 'src' : undefined;
    const url = name === undefined ? undefined : tag.attributes[name];
    if (name === undefined || url === undefined) return [];
    const text = source.slice(tag.start, tag.end);
    const found = new RegExp(String.raw`[\s/]${name}\s*=\s*("[^"]*"|'[^']*'|[^\s>"']*)`, 'i').exec(text);
    if (found?.[1] === undefined) return [];
    const to = start + tag.start + found.index + found[0].length;
    return [{ url: withoutEntities(url), isPicture: name === 'src', from: to - found[1].length, to }];
  });
}

function withoutEntities(url: string): string {
  return url.replaceAll('&amp;', '&');
}

/** An address as it stands in place of another: between quotes in HTML, between angle brackets where Markdown would end it. */
export function writtenLike(old: string, url: string): string {
  if (/^["']/.test(old)) return `"${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
  const safe = url.replace(/[<>\n]/g, (sign) => encodeURIComponent(sign));
  return /[\s()]/.test(safe) ? `<${safe}>` : safe;
}
