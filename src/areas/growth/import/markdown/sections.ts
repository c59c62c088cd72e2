/** Markdown as headings with what stands below them: lists with their items, paragraphs, quotes and tables. */
import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import type { Location } from '#model/location.ts';
import { DEEPEST } from '#markdown/overload.ts';
import { readSyntax, withoutNulls } from '#markdown/syntax.ts';
import type { SourceText } from '#source/decode.ts';
import { oneLine } from '../draft/fit-text.ts';

export interface MarkdownSection {
  readonly heading: string;
  /** 0 for what stands before the first heading. */
  readonly depth: number;
  readonly location: Location;
  readonly blocks: readonly Block[];
  readonly children: readonly MarkdownSection[];
}

export interface MarkdownItem {
  readonly text: string;
  readonly location: Location;
  readonly items: readonly MarkdownItem[];
}

export type Block =
  | { readonly is: 'paragraph' | 'quote' | 'html' | 'other'; readonly text: string; readonly location: Location }
  | {
      readonly is: 'list';
      readonly ordered: boolean;
      readonly items: readonly MarkdownItem[];
      readonly text: string;
      readonly location: Location;
    }
  | {
      readonly is: 'table';
      readonly rows: readonly (readonly MarkdownItem[])[];
      readonly text: string;
      readonly location: Location;
    };

interface Open extends MarkdownSection {
  readonly blocks: Block[];
  readonly children: Open[];
}

/** The whole text as one section of depth 0. */
export function markdownSections(source: SourceText, bodyStart: number): MarkdownSection {
  const text = withoutNulls(source.text);
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  const { children } = readSyntax(blank + text.slice(bodyStart), 'md').tree;
  const at = reading(source);
  const root: Open = { heading: '', depth: 0, location: source.range(bodyStart, bodyStart), blocks: [], children: [] };
  const path: Open[] = [root];
  for (const node of children) {
    if (node.type === 'heading') {
      while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop();
      const section: Open = {
        heading: at.inner(node),
        depth: node.depth,
        location: at.location(node),
        blocks: [],
        children: [],
      };
      path.at(-1)?.children.push(section);
      path.push(section);
    } else path.at(-1)?.blocks.push(blockOf(node, at));
  }
  return root;
}

/** A section and all below it, in the order of the text. */
export function walk(section: MarkdownSection): readonly MarkdownSection[] {
  return [section, ...section.children.flatMap(walk)];
}

interface Reading {
  raw(node: Nodes): string;
  /** The inline Markdown in a node, on one line. */
  inner(node: Nodes): string;
  location(node: Nodes): Location;
}

function reading(source: SourceText): Reading {
  const start = (node: Nodes) => node.position?.start.offset ?? 0;
  const end = (node: Nodes) => node.position?.end.offset ?? start(node);
  return {
    raw: (node) => source.text.slice(start(node), end(node)),
    inner(node) {
      if (!('children' in node)) return oneLine(source.text.slice(start(node), end(node)));
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (first === undefined || last === undefined) return '';
      return oneLine(source.text.slice(start(first), end(last)).replace(/^[ \t]*>[ \t]?/gm, ''));
    },
    location: (node) => source.range(start(node), end(node)),
  };
}

function blockOf(node: RootContent, at: Reading): Block {
  const [text, location] = [at.raw(node), at.location(node)];
  switch (node.type) {
    case 'list':
      return { is: 'list', ordered: node.ordered === true, items: itemsOf(node, at), text, location };
    case 'table':
      return { is: 'table', rows: rowsOf(node, at), text, location };
    case 'blockquote':
      return { is: 'quote', text: node.children.map(at.inner).join(' '), location };
    case 'paragraph':
      return { is: 'paragraph', text: at.inner(node), location };
    default:
      return { is: node.type === 'html' ? 'html' : 'other', text, location };
  }
}

function itemsOf(list: List, at: Reading, depth = 0): readonly MarkdownItem[] {
  return list.children.map((item): MarkdownItem => {
    const lists = depth < DEEPEST ? item.children.filter((child) => child.type === 'list') : [];
    const own = lists.length === 0 ? item.children : item.children.filter((child) => child.type !== 'list');
    return {
      text: oneLine(own.map(at.inner).join(' ')),
      location: placeOf(item, at),
      items: lists.flatMap((each) => itemsOf(each, at, depth + 1)),
    };
  });
}

function placeOf(item: ListItem, at: Reading): Location {
  const [first] = item.children;
  return at.location(first ?? item);
}

function rowsOf(table: Table, at: Reading): readonly (readonly MarkdownItem[])[] {
  return table.children.map((row) =>
    row.children.map((cell) => ({ text: at.inner(cell), location: at.location(cell), items: [] })),
  );
}
