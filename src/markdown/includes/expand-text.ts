/** A text as its author could have written it without `::include`, for what takes Markdown: exports, and what tells two texts apart. */
import type { Nodes } from 'mdast';
import type { Body } from '#model/body.ts';
import { componentUse, includedFrom, isJsx, stringAttributes } from '../component-use.ts';
import { addressesIn } from '../diagrams/addresses.ts';
import { headingAnchors } from '../heading-anchors.ts';
import { positionsIn } from '../positions.ts';
import { readSyntax, type Format } from '../syntax.ts';
import { indexTree, type TreeIndex } from '../tree.ts';
import { movedAddresses, movedHtml, type Moved } from './addresses.ts';
import { sectionOf } from './section.ts';
import type { FindSource, IncludeSource } from './source.ts';

interface Text {
  readonly body: Body;
  readonly file: string;
  readonly format: Format;
  readonly find: FindSource;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function expandedText({ body, file, format, find }: Text): string {
  const { tree } = readSyntax(body.source, format);
  const whole = { start: 0, end: body.source.length };
  return edited(body.source, whole, includesIn(indexTree(tree), file, find));
}

function includesIn(index: TreeIndex, file: string, find: FindSource): readonly Edit[] {
  return index.all.flatMap(({ node }) => {
    const from = includedFrom(node);
    if (from === undefined) return [];
    const source = find(from);
    return [{ ...rangeOf(node), text: source === undefined ? '' : textOf(source, file).trim() }];
  });
}

function textOf(source: IncludeSource, to: string): string {
  const { body, file, format, anchor, find } = source;
  const { tree } = readSyntax(body.source, format);
  const index = indexTree(tree);
  const anchors = headingAnchors(index, positionsIn(file, body.source));
  const meant = anchors.find(({ id }) => id === anchor)?.node;
  const nodes = anchor === undefined ? tree.children : (sectionOf(tree, (node) => node === meant)?.nodes ?? []);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const moved = movedAddresses(file, to, new Map());
  const addresses = index.all.flatMap(({ node }) => addressIn(node, body.source, moved));
  const range =
    anchor === undefined
      ? { start: 0, end: body.source.length }
      : { start: rangeOf(first).start, end: rangeOf(last).end };
  return edited(body.source, range, [...includesIn(index, to, find), ...addresses]);
}

/** The address at the end of a link, an image or a definition, in a tag or in an attribute. */
function addressIn(node: Nodes, source: string, moved: Moved): readonly Edit[] {
  const { start, end } = rangeOf(node);
  const written = source.slice(start, end);
  const swap = (url: string | undefined, from: number): readonly Edit[] => {
    const at = url === undefined ? -1 : written.indexOf(url, from);
    if (url === undefined || at === -1) return [];
    return [{ start: start + at, end: start + at + url.length, text: moved(url) }];
  };
  switch (node.type) {
    case 'link':
    case 'image':
      return written.includes('](') ? swap(node.url, written.lastIndexOf('](')) : [];
    case 'definition':
      return swap(node.url, written.indexOf(']:'));
    case 'code':
      return addressesIn(node, written, 1).map((each) => ({
        start: start + each.start,
        end: start + each.end,
        text: moved(each.url),
      }));
    case 'html':
      return [{ start, end, text: movedHtml(node.value, moved) }];
    default: {
      const use = componentUse(node);
      const url = isJsx(node) && node.name === 'a' ? stringAttributes(node).href : use?.written.href;
      return swap(url, 0);
    }
  }
}

function rangeOf({ position }: Nodes): Pick<Edit, 'start' | 'end'> {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A range of a text with its edits; of two that overlap, the outer one counts. */
function edited(text: string, { start, end }: Pick<Edit, 'start' | 'end'>, edits: readonly Edit[]): string {
  let written = '';
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at || edit.end > end) continue;
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return written + text.slice(at, end);
}
