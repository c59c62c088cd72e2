/** Asks dagre for places: of boxes in ranks from above to below, and of the points that each line goes through. */
// cspell:ignore dagrejs edgesep labelpos minlen multigraph nodesep rankdir ranksep
import { Graph as LayoutGraph, layout } from '@dagrejs/dagre';
import type { Box, Point, Size } from './geometry.ts';

export interface Item extends Size {
  readonly id: string;
  readonly parent: string | undefined;
}

export interface Bond {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Of its label. */
  readonly size: Size;
  readonly length: number;
}

export interface Ranked {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly groups: ReadonlyMap<string, Box>;
  /** In between: neither the first nor the last point, which lie on boxes. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  readonly labels: ReadonlyMap<string, Point>;
}

export interface Gaps {
  readonly between: number;
  readonly ranks: number;
}

/** @param groups around items; each holds one at least */
export function rank(
  items: readonly Item[],
  groups: readonly Omit<Item, keyof Size>[],
  bonds: readonly Bond[],
  gaps: Gaps,
): Ranked {
  // Ids of our own: those of authors may be words of JavaScript.
  const keys = new Map([...groups, ...items].map(({ id }, at) => [id, `n${at}`]));
  const keyOf = (id: string) => keys.get(id) ?? '';
  const graph = new LayoutGraph({ multigraph: true, compound: true });
  graph.setGraph({ rankdir: 'TB', nodesep: gaps.between, edgesep: 24, ranksep: gaps.ranks });
  for (const { id } of groups) graph.setNode(keyOf(id), {});
  for (const { id, width, height } of items) graph.setNode(keyOf(id), { width, height });
  for (const { id, parent } of [...groups, ...items])
    if (parent !== undefined) graph.setParent(keyOf(id), keyOf(parent));
  for (const { id, from, to, size, length } of bonds)
    graph.setEdge(keyOf(from), keyOf(to), { minlen: length, weight: 1, labelpos: 'c', ...size }, id);
  layout(graph);
  // Dagre sets from the right what an author writes from the left.
  const { width: whole = 0 } = graph.graph() as Partial<Size>;
  const boxOf = (id: string): Box => {
    const { x = 0, y = 0, width = 0, height = 0 } = graph.node(keyOf(id)) as Partial<Box>;
    return { x: whole - x, y, width, height };
  };
  const found = bonds.map(({ id, from, to }) => {
    const {
      points = [],
      x = 0,
      y = 0,
    } = graph.edge(keyOf(from), keyOf(to), id) as Partial<Point> & {
      readonly points?: readonly Point[];
    };
    return {
      id,
      points: points.slice(1, -1).map((point) => ({ x: whole - point.x, y: point.y })),
      label: { x: whole - x, y },
    };
  });
  return {
    boxes: new Map(items.map(({ id }) => [id, boxOf(id)])),
    groups: new Map(groups.map(({ id }) => [id, boxOf(id)])),
    points: new Map(found.map(({ id, points }) => [id, points])),
    labels: new Map(found.map(({ id, label }) => [id, label])),
  };
}
