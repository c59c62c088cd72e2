/** A graph with places, and how it moves as a whole. */
import type { Edge, Group, Line } from '../diagram.ts';
import { mapCourse, type Box, type Course, type Point, type Size } from './geometry.ts';
import type { NodeDrawn } from './node-drawn.ts';
import { LINE_HEIGHT, linesWidth } from './text-width.ts';

export interface PlacedNode extends Point {
  readonly id: string;
  readonly drawn: NodeDrawn;
}

export interface PlacedGroup extends Box {
  readonly group: Group;
  readonly title: readonly Line[];
}

export interface PlacedEdge {
  readonly edge: Edge;
  readonly course: Course;
  readonly label: (Box & { readonly lines: readonly Line[] }) | undefined;
}

export interface PlacedGraph extends Size {
  readonly nodes: readonly PlacedNode[];
  /** Outer ones before inner ones. */
  readonly groups: readonly PlacedGroup[];
  readonly edges: readonly PlacedEdge[];
}

/** Between the border of a group and what is in it. */
export const PAD = 14;

export function titleHeight(title: readonly Line[]): number {
  return title.length === 0 ? 0 : title.length * LINE_HEIGHT + 8;
}

export function labelSize(lines: readonly Line[]): Size {
  return lines.length === 0
    ? { width: 0, height: 0 }
    : { width: linesWidth(lines) + 8, height: lines.length * LINE_HEIGHT + 2 };
}

export function shiftGraph(graph: PlacedGraph, { x, y }: Point): PlacedGraph {
  const move = <Placed extends Point>(placed: Placed): Placed => ({ ...placed, x: placed.x + x, y: placed.y + y });
  return {
    ...graph,
    nodes: graph.nodes.map(move),
    groups: graph.groups.map(move),
    edges: graph.edges.map(({ edge, course, label }) => ({
      edge,
      course: mapCourse(course, move),
      label: label && move(label),
    })),
  };
}

/** So that nothing is left of or above the origin, and the size is that of what is drawn. */
export function atOrigin(graph: Omit<PlacedGraph, keyof Size>): PlacedGraph {
  const boxes: Box[] = [
    ...graph.nodes.map(({ x, y, drawn }) => ({ x, y, width: drawn.width, height: drawn.height })),
    ...graph.groups,
    ...graph.edges.flatMap(({ label, course }) => [
      ...(label === undefined ? [] : [label]),
      ...[course.start, ...course.pieces.flat()].map((point) => ({ ...point, width: 2, height: 2 })),
    ]),
  ];
  if (boxes.length === 0) return { ...graph, width: 0, height: 0 };
  const { x, y, width, height } = around(boxes);
  return { ...shiftGraph({ ...graph, width, height }, { x: width / 2 - x, y: height / 2 - y }), width, height };
}

/** The smallest box that holds all. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
