/** Gives everything of a graph its place, group by group from the inside. */
import type { Orientation, Edge, Graph, Group, Line } from '../diagram.ts';
import { mapCourse, turn, turnBack, turnSize, type Box, type Point, type Size } from './geometry.ts';
import { levelsOf } from './levels.ts';
import { loopOf, roomOfLoops } from './loops.ts';
import { drawNode } from './node-drawn.ts';
import { standIn, stretcher, tightened, type OpenGroup } from './open-groups.ts';
import { atOrigin, labelSize, PAD, shiftGraph, titleHeight, type PlacedEdge, type PlacedGraph } from './placed.ts';
import { rank, type Bond, type Item } from './ranks.ts';
import { rectangle, routesOf, rowsOf, type Route, type RouteEnd } from './routes.ts';
import { SIGN_LENGTH } from './signs.ts';
import { LINE_HEIGHT, linesWidth } from './text-width.ts';
import { wrapLines } from './wrap.ts';

const WIDEST_LABEL = 160;
const WIDEST_TITLE = 200;

/** A group that is laid out by itself, to stand as a box among others. */
interface Closed {
  readonly content: PlacedGraph;
  readonly title: readonly Line[];
}

export function placeGraph(graph: Graph): PlacedGraph {
  const levels = levelsOf(graph);
  const nodes = new Map(graph.nodes.map((node) => [node.id, drawNode(node)]));
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const gaps = graph.kind === 'class' || graph.kind === 'er' ? { between: 48, ranks: 72 } : { between: 36, ranks: 48 };
  return level(undefined, graph.direction);

  function level(id: string | undefined, direction: Orientation): PlacedGraph {
    const closed = new Map<string, Closed>();
    const items: Item[] = [];
    const opened: { readonly id: string; readonly parent: string | undefined }[] = [];
    gather(id, undefined);
    const isOpen = new Set(opened.map((each) => each.id));
    const edges = levels.edgesOf.get(id) ?? [];
    const stand = (own: string, other: string, isStart: boolean) =>
      isOpen.has(own)
        ? (standIn(
            items.flatMap((item) => (levels.isIn(item.id, own) ? item.id : [])),
            edges,
            isStart,
            other,
          ) ?? own)
        : own;
    const loops = edges.filter(({ from, to }) => stand(from, to, true) === stand(to, from, false));
    // Nothing keeps room for it; the diagram then stays code, with a finding.
    if (loops.some(({ from, to }) => isOpen.has(from) || isOpen.has(to)))
      throw new Error('A group that other lines cross has no line to itself or to what is in it.');
    const lines = edges.filter((edge) => !loops.includes(edge));
    const labels = new Map(edges.map((edge) => [edge, wrapLines(edge.lines, WIDEST_LABEL)]));
    const labelOf = (edge: Edge) => labels.get(edge) ?? [];
    const bonds = lines.map((edge, index): Bond => ({
      id: String(index),
      from: stand(edge.from, edge.to, true),
      to: stand(edge.to, edge.from, false),
      size: turnSize(direction, labelSize(labelOf(edge))),
      length: edge.length,
    }));
    const turned = items.map((item) => {
      const own = loops.filter(({ from }) => from === item.id).map(labelOf);
      return { ...item, ...turnSize(direction, roomOfLoops(direction, item, own)) };
    });
    const ranked = rank(turned, opened, bonds, gaps);
    const flat = new Map(
      items.map((item) => [item.id, { ...turn(direction, at(ranked.boxes, item.id)), ...sizeOnly(item) }]),
    );
    const open = opened.map(({ id: own }): OpenGroup => {
      const { x, y, width, height } = at(ranked.groups, own);
      const box = { ...turn(direction, { x, y }), ...turnSize(direction, { width, height }) };
      return {
        id: own,
        box,
        title: wrapLines(groups.get(own)?.lines ?? [], Math.max(60, Math.min(WIDEST_TITLE, box.width - 16))),
        inner: [...items, ...opened].filter(({ parent }) => parent === own).map((each) => each.id),
      };
    });
    const stretch = stretcher(open, flat);
    const moved = (point: Point) => {
      const { x, y } = turn(direction, point);
      return turnBack(direction, { x, y: stretch(y) });
    };
    const boxes = new Map([...flat].map(([own, box]) => [own, { ...box, y: stretch(box.y) }]));
    const points = lines.map((_, index) => (ranked.points.get(String(index)) ?? []).map(moved));
    const middles = lines.map((_, index) => moved(ranked.labels.get(String(index)) ?? { x: 0, y: 0 }));
    const borders = tightened(
      open.map((group) => ({ ...group, box: stretched(group.box, stretch) })),
      boxes,
      (own) =>
        lines.flatMap((edge, index) => {
          if (!levels.isIn(edge.from, own) || !levels.isIn(edge.to, own)) return [];
          const middle = turn(direction, middles[index] ?? { x: 0, y: 0 });
          const bends = (points[index] ?? []).map((point) => ({ ...turn(direction, point), width: 8, height: 8 }));
          return [{ ...middle, ...labelSize(labelOf(edge)) }, ...bends];
        }),
    );
    const routed = routesOf(
      lines.map((edge, index): Route => {
        const from = routeEnd(edge.from, edge, true);
        const to = routeEnd(edge.to, edge, false);
        const through = outside(
          outside(points[index] ?? [], from.box, isOpen.has(edge.from)),
          to.box,
          isOpen.has(edge.to),
        );
        return { id: String(index), from, to, points: through };
      }),
      rowsOf(
        turned.map((item) => ({ ...turnBack(direction, at(boxes, item.id)), ...sizeOnly(item) })),
        lines.flatMap((edge, index) =>
          labelOf(edge).length === 0
            ? []
            : [{ ...(middles[index] ?? { x: 0, y: 0 }), ...(bonds[index]?.size ?? NONE) }],
        ),
      ),
    );
    const placed = lines.map((edge, index): PlacedEdge => {
      const label = labelOf(edge);
      const place = turn(direction, middles[index] ?? { x: 0, y: 0 });
      return {
        edge,
        course: mapCourse(at(routed, String(index)), (point) => turn(direction, point)),
        label: label.length === 0 ? undefined : { ...place, ...labelSize(label), lines: label },
      };
    });
    const looped = loops.map((edge, index) => {
      const before = loops
        .slice(0, index)
        .filter(({ from }) => from === edge.from)
        .map(labelOf);
      const box = borders.get(edge.from) ?? at(boxes, stand(edge.from, edge.to, true));
      const outline = nodes.get(edge.from)?.outline ?? rectangle(box);
      return loopOf(edge, { ...box, outline }, labelOf(edge), direction, before);
    });
    return assemble([...placed, ...looped]);

    /** What stands in a group, and in those of its groups that are not by themselves. */
    function gather(group: string | undefined, parent: string | undefined): void {
      const children = levels.childrenOf(group);
      for (const own of children.nodes) items.push({ id: own, parent, ...sizeOnly(at(nodes, own)) });
      for (const own of children.groups) {
        if (levels.isAlone(own)) {
          const item = close(own, direction);
          closed.set(own, item);
          items.push({ id: own, parent, ...sizeOfClosed(item) });
          continue;
        }
        opened.push({ id: own, parent });
        gather(own, own);
      }
    }

    function routeEnd(own: string, edge: Edge, isStart: boolean): RouteEnd {
      const box = borders.get(own) ?? at(boxes, own);
      const drawn = nodes.get(own);
      const size = turnSize(direction, drawn ?? box);
      const words = isStart ? edge.startLines : edge.endLines;
      const isAcross = direction === 'LR' || direction === 'RL';
      return {
        id: own,
        box: { ...turnBack(direction, box), ...size },
        outline: drawn === undefined ? rectangle(size) : drawn.outline.map((point) => turnBack(direction, point)),
        usable: drawn === undefined ? size.width - 16 : drawn.usable * (isAcross ? drawn.height / drawn.width : 1),
        isPointed: drawn?.isPointed ?? false,
        sign: SIGN_LENGTH[isStart ? edge.start : edge.end],
        words:
          words.length === 0
            ? 0
            : turnSize(direction, { width: linesWidth(words) + 14, height: LINE_HEIGHT + 4 }).width,
      };
    }

    function assemble(all: readonly PlacedEdge[]): PlacedGraph {
      const parts = [...closed].map(([own, { content, title }]) => {
        const box = at(boxes, own);
        return shiftGraph(content, {
          x: box.x - content.width / 2,
          y: box.y - box.height / 2 + titleHeight(title) + PAD,
        });
      });
      return atOrigin({
        nodes: [
          ...[...boxes].flatMap(([own, { x, y }]) => {
            const drawn = nodes.get(own);
            return drawn === undefined ? [] : [{ id: own, x, y, drawn }];
          }),
          ...parts.flatMap((part) => part.nodes),
        ],
        groups: [
          ...open.map(({ id: own, title }) => ({ ...at(borders, own), group: at(groups, own), title })),
          ...[...closed].map(([own, { title }]) => ({ ...at(boxes, own), group: at(groups, own), title })),
          ...parts.flatMap((part) => part.groups),
        ],
        edges: [...all, ...parts.flatMap((part) => part.edges)],
      });
    }
  }

  function close(own: string, direction: Orientation): Closed {
    const group: Group = at(groups, own);
    const content = level(own, group.direction ?? direction);
    return { content, title: wrapLines(group.lines, Math.max(WIDEST_TITLE, content.width)) };
  }
}

const NONE: Size = { width: 0, height: 0 };

function sizeOfClosed({ content, title }: Closed): Size {
  return {
    width: Math.max(content.width, linesWidth(title)) + 2 * PAD,
    height: content.height + titleHeight(title) + (content.height === 0 ? 8 : 2 * PAD),
  };
}

function sizeOnly({ width, height }: Size): Size {
  return { width, height };
}

function stretched(box: Box, stretch: (y: number, isTop?: boolean) => number): Box {
  const top = stretch(box.y - box.height / 2, true);
  const bottom = stretch(box.y + box.height / 2);
  return { ...box, y: (top + bottom) / 2, height: bottom - top };
}

function at<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`\`${id}\` has no place, expected everything in a layout to have one`);
  return value;
}

/** Only the points outside of a group that the line leads to. */
function outside(points: readonly Point[], box: Box, isOpen: boolean): readonly Point[] {
  if (!isOpen) return points;
  return points.filter(({ x, y }) => Math.abs(x - box.x) > box.width / 2 || Math.abs(y - box.y) > box.height / 2);
}
