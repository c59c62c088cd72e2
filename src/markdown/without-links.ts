/** Takes links out of Markdown and leaves their words: the text stays what its author wrote in every other way. */
import type { Nodes } from 'mdast';
import type { Body } from '#model/body.ts';
import { componentUse, includedFrom, isJsx, stringAttributes } from './component-use.ts';
import { addressesIn } from './diagrams/addresses.ts';
import { inlineSource, parseInline } from './inline.ts';
import { openingTags } from './html-tags.ts';
import { parseBody } from './parse.ts';
import { readSyntax, type Format } from './syntax.ts';
import { indexTree } from './tree.ts';

export type IsHidden = (url: string) => boolean;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const HREF = /\s*\bhref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>}]+)/i;

/** One line of Markdown. */
export function withoutLinks(text: string, isHidden: IsHidden): string {
  if (!text.includes('](')) return text;
  const { nodes, links } = parseInline(text);
  if (!links.some(isHidden)) return text;
  const source = inlineSource(text);
  const edits = indexTree({ type: 'root', children: [...nodes] })
    .nodes('link')
    .flatMap(({ node }) => (isHidden(node.url) ? wordsOf(node, source) : []));
  return edited(source, edits).slice(inlineSource('').length);
}

/** A body in each of the ways to write a link, and without each `::include` of what is hidden. Its places count from its own start. */
export function bodyWithoutLinks(body: Body, { file, format, isHidden, hidesText }: BodyOptions): Body {
  const { links, includes } = body.outline;
  if (!links.some(({ url }) => isHidden(url)) && !includes.some(({ from }) => hidesText(from))) return body;
  const index = indexTree(readSyntax(body.source, format).tree);
  const hidden = new Set(
    index.nodes('definition').flatMap(({ node }) => (isHidden(node.url) ? [node.identifier] : [])),
  );
  const edits = index.all.flatMap(({ node }) => {
    const from = includedFrom(node);
    return from !== undefined && hidesText(from)
      ? [{ ...rangeOf(node), words: '' }]
      : editsOf(node, body.source, hidden, isHidden);
  });
  const { source, tree, outline } = parseBody({ file, text: edited(body.source, edits), bodyStart: 0, format });
  return { source, tree, outline };
}

interface BodyOptions {
  readonly file: string;
  readonly format: Format;
  readonly isHidden: IsHidden;
  /** Whether the text that an `::include` asks for is hidden. */
  hidesText(from: string): boolean;
}

function editsOf(node: Nodes, source: string, hidden: ReadonlySet<string>, isHidden: IsHidden): readonly Edit[] {
  const isGone = (url: string | undefined) => url !== undefined && isHidden(url);
  switch (node.type) {
    case 'link':
      return isGone(node.url) ? wordsOf(node, source) : [];
    case 'linkReference':
      return hidden.has(node.identifier) ? wordsOf(node, source) : [];
    case 'definition':
      return isGone(node.url) ? [{ ...rangeOf(node), words: '' }] : [];
    case 'code': {
      const { start, end } = rangeOf(node);
      return addressesIn(node, source.slice(start, end), 1)
        .filter(({ url }) => isHidden(url))
        .map(({ lineStart, lineEnd }) => ({ start: start + lineStart, end: start + lineEnd, words: '' }));
    }
    case 'html': {
      const { start, end } = rangeOf(node);
      return openingTags(source.slice(start, end))
        .filter(({ name, attributes }) => name === 'a' && isGone(attributes.href))
        .flatMap((tag) => withoutAddress(start + tag.start, start + tag.end, source));
    }
    default: {
      const href = isJsx(node) && node.name === 'a' ? stringAttributes(node).href : componentUse(node)?.written.href;
      const { start, end } = rangeOf(node);
      return isGone(href) ? withoutAddress(start, end, source) : [];
    }
  }
}

function withoutAddress(start: number, end: number, source: string): readonly Edit[] {
  const found = HREF.exec(source.slice(start, end));
  return found === null ? [] : [{ start: start + found.index, end: start + found.index + found[0].length, words: '' }];
}

function wordsOf(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, source: string): readonly Edit[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words = first && last ? source.slice(rangeOf(first).start, rangeOf(last).end) : '';
  return [{ ...rangeOf(node), words }];
}

function rangeOf({ position }: Nodes): Pick<Edit, 'start' | 'end'> {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** The last first, so that places before it stay where they are. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, words }) => rest.slice(0, start) + words + rest.slice(end), text);
}
