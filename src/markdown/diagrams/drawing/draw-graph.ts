/** From a graph with places to its picture: groups below lines, lines below labels, nodes on top. */
import { joinHtml, markup, type Html } from '#model/html.ts';
import type { End, Graph, Line } from '../diagram.ts';
import { endOfCourse, type Course, type Point } from './geometry.ts';
import { placeGraph } from './place-graph.ts';
import { type PlacedEdge, type PlacedGraph, type PlacedGroup, type PlacedNode } from './placed.ts';
import { signAt } from './signs.ts';
import {
  courseData,
  drawAt,
  drawLine,
  drawLines,
  drawLink,
  drawPath,
  drawRect,
  type DiagramHref,
  type Picture,
} from './svg.ts';
import { LINE_HEIGHT, linesWidth } from './text-width.ts';

const MARGIN = 8;

export function drawGraph(graph: Graph, href: DiagramHref): Picture {
  return drawPlaced(graph, placeGraph(graph), href);
}

export function drawPlaced(graph: Graph, placed: PlacedGraph, href: DiagramHref): Picture {
  const urls = new Map(graph.nodes.map(({ id, href: url }) => [id, url]));
  const shapes = new Map(graph.nodes.map(({ id, shape }) => [id, shape]));
  const ends = placed.edges.flatMap(endWords);
  const overhang = Math.max(
    MARGIN,
    ...ends.flatMap(({ x, lines, anchor }) => {
      const width = linesWidth(lines);
      return anchor === 'end' ? [width - x] : [x + width - placed.width];
    }),
  );
  const body = joinHtml([
    joinHtml(placed.groups.map(drawGroup)),
    joinHtml(placed.edges.map(drawEdge)),
    joinHtml(placed.groups.map((group) => drawTitle(group, href))),
    joinHtml(placed.edges.map(drawLabel)),
    joinHtml(ends.map(({ lines, anchor, ...point }) => joinHtml(lines.map((line) => drawLine(line, point, anchor))))),
    joinHtml(
      placed.nodes.map((node) => drawLink(urls.get(node.id), href, drawNodeAt(node, shapes.get(node.id) ?? 'rect'))),
    ),
  ]);
  return {
    width: placed.width + 2 * overhang,
    height: placed.height + 2 * MARGIN,
    body: drawAt({ x: overhang, y: MARGIN }, body),
  };
}

function drawGroup({ group, x, y, width, height }: PlacedGroup): Html {
  return drawRect(group.isRegion ? 'group region' : 'group', { x: x - width / 2, y: y - height / 2 }, width, height, 4);
}

/** In the corner, where few lines come in. */
function drawTitle({ group, title, x, y, width, height }: PlacedGroup, href: DiagramHref): Html {
  const left = x - width / 2 + 10;
  const top = y - height / 2 + 6 + LINE_HEIGHT / 2;
  const words = title.map((line, at) => drawLine(line, { x: left, y: top + at * LINE_HEIGHT }, 'start'));
  return title.length === 0 ? '' : drawLink(group.href, href, markup`<g class="title">${joinHtml(words)}</g>`);
}

const FILLED = new Set(['small-circle', 'filled-circle', 'bar']);

function drawNodeAt({ x, y, drawn }: PlacedNode, shape: string): Html {
  const [first, ...rest] = drawn.paths;
  const name = FILLED.has(shape) ? 'node full' : shape === 'note' ? 'node note' : 'node';
  const isTarget = shape === 'framed-circle';
  const body = joinHtml([
    first === undefined ? '' : drawPath(name, first),
    joinHtml(rest.map((each) => drawPath(isTarget ? 'node full' : 'rule', each))),
    joinHtml(drawn.words.map((word) => drawLine(word.line, word, word.anchor, word.style))),
  ]);
  return drawAt({ x, y }, body);
}

function drawEdge({ edge, course }: PlacedEdge): Html {
  if (edge.stroke === 'invisible') return '';
  const tips: readonly (readonly [End, Point, Point])[] = [
    [edge.start, course.start, course.pieces[0]?.[0] ?? course.start],
    [edge.end, endOfCourse(course), beforeEnd(course)],
  ];
  const signs = tips.flatMap(([end, tip, before]) => signAt(end, tip, before));
  return joinHtml([
    drawPath(edge.stroke === 'solid' ? 'edge' : `edge ${edge.stroke}`, courseData(course)),
    joinHtml(signs.map(({ d, fill }) => drawPath(`tip ${fill}`, d))),
  ]);
}

function beforeEnd({ start, pieces }: Course): Point {
  const last = pieces.at(-1);
  if (last?.length === 3) return last[1];
  return pieces.at(-2)?.at(-1) ?? start;
}

function drawLabel({ label }: PlacedEdge): Html {
  if (label === undefined) return '';
  const { x, y, width, height, lines } = label;
  return joinHtml([
    drawRect('under', { x: x - width / 2, y: y - height / 2 }, width, height, 3),
    drawLines(lines, { x, y }, LINE_HEIGHT),
  ]);
}

interface EndWords extends Point {
  readonly lines: readonly Line[];
  readonly anchor: 'start' | 'end';
}

/** How many of each: beside the line, past the sign at its end. */
function endWords({ edge, course }: PlacedEdge): readonly EndWords[] {
  const ends: readonly (readonly [readonly Line[], Point, Point])[] = [
    [edge.startLines, course.start, course.pieces[0]?.[0] ?? course.start],
    [edge.endLines, endOfCourse(course), beforeEnd(course)],
  ];
  return ends.flatMap(([lines, tip, before]): readonly EndWords[] => {
    if (lines.length === 0) return [];
    const isUpright = Math.abs(before.y - tip.y) >= Math.abs(before.x - tip.x);
    if (isUpright) return [{ x: tip.x + 9, y: tip.y + Math.sign(before.y - tip.y) * 12, lines, anchor: 'start' }];
    const isRight = before.x > tip.x;
    return [{ x: tip.x + (isRight ? 6 : -6), y: tip.y - 12, lines, anchor: isRight ? 'start' : 'end' }];
  });
}
