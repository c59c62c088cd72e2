/** What is wrong with the places of a graph: boxes on boxes, labels on boxes, lines through boxes or beside their ends. */
import type { Box, Course, Point } from '#markdown/diagrams/drawing/geometry.ts';
import type { PlacedGraph, PlacedNode } from '#markdown/diagrams/drawing/placed.ts';

export function diagramFaults(placed: PlacedGraph): readonly string[] {
  const boxes = placed.nodes.map(boxOf);
  const closed = placed.groups.filter(({ width, height }) => width > 0 && height > 0);
  const labels = placed.edges.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const faults: string[] = [];
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) if (meet(a, b)) faults.push(`${a.id} lies on ${b.id}`);
    for (const label of labels) if (meet(a, label)) faults.push(`a label lies on ${a.id}`);
    if (!holds(placed, a)) faults.push(`${a.id} leaves the picture`);
  }
  for (const [at, a] of labels.entries())
    for (const b of labels.slice(at + 1)) if (meet(a, b)) faults.push('a label lies on a label');
  for (const [at, a] of closed.entries())
    for (const b of closed.slice(at + 1))
      if (meet(a, b) && !contains(a, b) && !contains(b, a)) faults.push(`group ${a.group.id} cuts group ${b.group.id}`);
  for (const { edge, course } of placed.edges) {
    const name = `${edge.from} to ${edge.to}`;
    const points = pointsOf(course);
    for (const [id, point] of [
      [edge.from, points[0]],
      [edge.to, points.at(-1)],
    ] as const)
      if (point !== undefined && distance(placed, id, point) > 2.5) faults.push(`${name} ends beside ${id}`);
    for (const node of placed.nodes) {
      if (node.id === edge.from || node.id === edge.to) continue;
      if (points.some((point) => isInside(node, point))) faults.push(`${name} goes through ${node.id}`);
    }
  }
  return faults;
}

function boxOf({ id, x, y, drawn }: PlacedNode): Box & { readonly id: string } {
  return { id, x, y, width: drawn.width, height: drawn.height };
}

function meet(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    Math.abs(outer.x - inner.x) <= (outer.width - inner.width) / 2 + 0.5 &&
    Math.abs(outer.y - inner.y) <= (outer.height - inner.height) / 2 + 0.5
  );
}

function holds({ width, height }: PlacedGraph, box: Box): boolean {
  return contains({ x: width / 2, y: height / 2, width, height }, box);
}

function isInside({ x, y, drawn }: PlacedNode, point: Point): boolean {
  return Math.abs(point.x - x) < drawn.width / 2 - 1 && Math.abs(point.y - y) < drawn.height / 2 - 1;
}

function pointsOf({ start, pieces }: Course): readonly Point[] {
  const points = [start];
  for (const piece of pieces) {
    const from = points.at(-1) ?? start;
    const [a, b, c] = piece.length === 1 ? [from, piece[0], piece[0]] : piece;
    for (let step = 1; step <= 12; step += 1) {
      const t = step / 12;
      const u = 1 - t;
      const along = (key: 'x' | 'y') =>
        piece.length === 1
          ? u * from[key] + t * piece[0][key]
          : u ** 3 * from[key] + 3 * u * u * t * a[key] + 3 * u * t * t * b[key] + t ** 3 * c[key];
      points.push({ x: along('x'), y: along('y') });
    }
  }
  return points;
}

/** From the outline of a node, or from the border of a group. */
function distance(placed: PlacedGraph, id: string, point: Point): number {
  const node = placed.nodes.find((each) => each.id === id);
  const group = placed.groups.find((each) => each.group.id === id);
  const middle = node ?? group;
  if (middle === undefined) return Infinity;
  const outline = node?.drawn.outline ?? corners(group ?? { x: 0, y: 0, width: 0, height: 0 });
  const own = { x: point.x - middle.x, y: point.y - middle.y };
  return Math.min(...outline.map((a, at) => fromSegment(own, a, outline[(at + 1) % outline.length] ?? a)));
}

function corners({ width, height }: Box): readonly Point[] {
  const [x, y] = [width / 2, height / 2];
  return [
    { x: -x, y: -y },
    { x, y: -y },
    { x, y },
    { x: -x, y },
  ];
}

function fromSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
