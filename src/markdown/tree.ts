/** A syntax tree laid out by the type of its nodes, so that each check reads only those it is about. */
import type { Nodes, Parents, Root } from 'mdast';

export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

export interface Placed<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly parent: Parents | undefined;
}

export interface TreeIndex {
  readonly depth: number;
  /** In the order of the document. */
  readonly all: readonly Placed[];
  /** The nodes of some types, in that order too. */
  nodes<Type extends Nodes['type']>(...types: readonly Type[]): readonly Placed<NodeOf<Type>>[];
}

/** Walks without recursion: what an author nests must never exhaust the stack. */
export function indexTree(tree: Root): TreeIndex {
  const placed: Placed[] = [];
  let depth = 0;
  const open: { readonly node: Nodes; readonly parent: Parents | undefined; readonly level: number }[] = [
    { node: tree, parent: undefined, level: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    placed.push(next);
    depth = Math.max(depth, next.level);
    if (!('children' in next.node)) continue;
    for (const child of next.node.children.toReversed())
      open.push({ node: child, parent: next.node, level: next.level + 1 });
  }
  const byType = Map.groupBy(placed.entries(), ([, each]) => each.node.type);
  return {
    depth,
    all: placed,
    nodes: <Type extends Nodes['type']>(...types: readonly Type[]) =>
      types
        .flatMap((type) => byType.get(type) ?? [])
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each as Placed<NodeOf<Type>>),
  };
}
