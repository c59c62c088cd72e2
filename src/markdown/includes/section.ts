/** The part of a text below one of its headings, up to the next of the same rank. */
import type { Nodes, Root, RootContent } from 'mdast';
import { indexTree, type NodeOf } from '../tree.ts';

export interface Section {
  readonly heading: NodeOf<'heading'>;
  /** The heading, and all below it in the same block. */
  readonly nodes: readonly RootContent[];
}

/** @param isMeant whether a heading is the one that is asked for */
export function sectionOf(tree: Root, isMeant: (heading: Nodes) => boolean): Section | undefined {
  const found = indexTree(tree)
    .nodes('heading')
    .find(({ node }) => isMeant(node));
  if (found?.parent === undefined) return undefined;
  const { node: heading, parent } = found;
  const siblings: readonly RootContent[] = [...parent.children];
  const start = siblings.indexOf(heading);
  const next = siblings.findIndex((node, at) => at > start && node.type === 'heading' && node.depth <= heading.depth);
  return { heading, nodes: siblings.slice(start, next === -1 ? undefined : next) };
}
