/** Points, boxes and curves, and the four ways in which a graph can run: laid out from above to below, then turned. */
import type { Orientation } from '../diagram.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By its centre. */
export interface Box extends Point, Size {}

/** A line of lines and curves: each piece is its points, the last of them its end. */
export interface Course {
  readonly start: Point;
  readonly pieces: readonly (readonly [Point] | readonly [Point, Point, Point])[];
}

/** From a layout that runs from above to below to one that runs as the author says. */
export function turn(direction: Orientation, { x, y }: Point): Point {
  switch (direction) {
    case 'TB':
      return { x, y };
    case 'BT':
      return { x, y: -y };
    case 'LR':
      return { x: y, y: x };
    case 'RL':
      return { x: -y, y: x };
  }
}

export function turnBack(direction: Orientation, { x, y }: Point): Point {
  return direction === 'RL' ? { x: y, y: -x } : turn(direction, { x, y });
}

export function turnSize(direction: Orientation, { width, height }: Size): Size {
  return direction === 'TB' || direction === 'BT' ? { width, height } : { width: height, height: width };
}

export function mapCourse({ start, pieces }: Course, move: (point: Point) => Point): Course {
  return {
    start: move(start),
    pieces: pieces.map((piece): Course['pieces'][number] =>
      piece.length === 1 ? [move(piece[0])] : [move(piece[0]), move(piece[1]), move(piece[2])],
    ),
  };
}

export function endOfCourse({ start, pieces }: Course): Point {
  return pieces.at(-1)?.at(-1) ?? start;
}

/** How far from its middle the edge of an outline is, above or below a place beside the middle. */
export function reach(outline: readonly Point[], across: number, isBelow: boolean): number {
  let farthest = 0;
  for (const [at, a] of outline.entries()) {
    const b = outline[(at + 1) % outline.length] ?? a;
    const [low, high] = a.x < b.x ? [a, b] : [b, a];
    if (across < low.x || across > high.x || low.x === high.x) continue;
    const y = low.y + ((high.y - low.y) * (across - low.x)) / (high.x - low.x);
    farthest = Math.max(farthest, isBelow ? y : -y);
  }
  return farthest;
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
