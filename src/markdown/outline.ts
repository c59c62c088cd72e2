/** What other parts ask of a body: its headings with their anchors, what it links to and shows, and its words. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { IncludeUse, Outline } from '#model/body.ts';
import { addressKind } from './addresses.ts';
import { headingAnchors, removeMark } from './heading-anchors.ts';
import type { ImageFound, LinkFound } from './found.ts';
import { own } from './own-ids.ts';
import type { Positions } from './positions.ts';
import { indexTree, type TreeIndex } from './tree.ts';

export interface Found {
  readonly links: readonly LinkFound[];
  readonly images: readonly ImageFound[];
  readonly includes: readonly IncludeUse[];
}

/** Gives each heading of the tree its anchor on the way. Addresses that must not be followed are left to their check. */
export function outlineOf(tree: Root, { links, images, includes }: Found, positions: Positions): Outline {
  const index = indexTree(tree);
  return {
    headings: anchorHeadings(index, positions),
    links: links.filter(({ url }) => addressKind(url) !== 'unsafe'),
    images: images.filter(({ url }) => addressKind(url) === 'inside'),
    includes,
    text: wordsOf(index),
    lead: leadOf(tree),
    isEmpty: tree.children.length === 0,
  };
}

function anchorHeadings(index: TreeIndex, positions: Positions): Outline['headings'] {
  return headingAnchors(index, positions).map((anchor) => {
    const { node, id, text } = anchor;
    removeMark(anchor);
    node.data = { ...node.data, hProperties: { id: own(id) } };
    return { depth: node.depth, id, text, location: positions.of(node) };
  });
}

export function wordsOf(index: TreeIndex): string {
  const words = index.all.map(({ node }) => wordsOfNode(node));
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** A picture by itself says nothing, and neither does the number of a footnote. */
function leadOf({ children }: Root): string {
  for (const node of children) {
    const words = node.type === 'paragraph' ? toString(node, { includeImageAlt: false, includeHtml: false }) : '';
    if (words.trim() !== '') return words.replace(/\s+/g, ' ').trim();
  }
  return '';
}

/** What a node adds before its children: its own words, or the space between one block and the next. */
function wordsOfNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'component':
      if (node.name === 'Include') return '';
      return ` ${node.props.title ?? node.props.summary ?? node.props.label ?? ''} `;
    case 'break':
    case 'descriptionTerm':
    case 'heading':
    case 'listItem':
    case 'paragraph':
    case 'tableCell':
      return ' ';
    default:
      return '';
  }
}
