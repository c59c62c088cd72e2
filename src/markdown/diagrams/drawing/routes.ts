/**
 * Lines between boxes in ranks, from above to below. A line goes straight through a rank, where it has a place of its own, and
 * sideways only between ranks, where no box is: so it crosses none.
 */
import type { Box, Course, Point, Size } from './geometry.ts';
import { reach } from './geometry.ts';

export interface RouteEnd {
  readonly id: string;
  readonly box: Box;
  /** Around the middle of the box. */
  readonly outline: readonly Point[];
  /** How much of the width lines may come from. */
  readonly usable: number;
  readonly isPointed: boolean;
  /** How much room the sign at this end takes along the line, and its words beside it. */
  readonly sign: number;
  readonly words: number;
}

export interface Route {
  readonly id: string;
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  /** Through which it goes, in order. */
  readonly points: readonly Point[];
}

/** The rows of a layout, by their middle. */
export interface Rows {
  /** How far each reaches above and below its middle. */
  halfOf(y: number): number;
  /** Whether boxes stand in it, or a label between two places. */
  isTaken(y: number, low: number, high: number): boolean;
}

interface Port {
  readonly route: string;
  readonly isStart: boolean;
  readonly wish: number;
  readonly room: number;
}

const CLOSEST = 16;

export function rowsOf(boxes: readonly Box[], labels: readonly Box[]): Rows {
  const heights = new Map<number, number>();
  for (const { y, height } of [...boxes, ...labels])
    heights.set(key(y), Math.max(heights.get(key(y)) ?? 0, height / 2));
  const withBoxes = new Set(boxes.map(({ y }) => key(y)));
  const labelsIn = Map.groupBy(labels, ({ y }) => key(y));
  return {
    halfOf: (y) => heights.get(key(y)) ?? 0,
    isTaken: (y, low, high) =>
      withBoxes.has(key(y)) ||
      (labelsIn.get(key(y)) ?? []).some(({ x, width }) => x + width / 2 + 6 > low && x - width / 2 - 6 < high),
  };
}

export function routesOf(all: readonly Route[], rows: Rows): ReadonlyMap<string, Course> {
  const routes = all.map((route) => ({ ...route, points: needed(route, rows) }));
  const ports = portsOf(routes);
  return new Map(
    routes.map((route) => {
      const start = ports.get(`${route.id} start`) ?? route.from.box.x;
      const end = ports.get(`${route.id} end`) ?? route.to.box.x;
      return [route.id, courseOf(route, start, end, rows)];
    }),
  );
}

/** Between two ranks a line needs no bend of its own where it meets no label. */
function needed({ from, to, points }: Route, rows: Rows): readonly Point[] {
  return points.filter(({ x, y }, at) => {
    const around = [points[at - 1]?.x ?? from.box.x, x, points[at + 1]?.x ?? to.box.x];
    return rows.isTaken(y, Math.min(...around) - from.usable / 2, Math.max(...around) + to.usable / 2);
  });
}

/** Where lines leave and reach each side of each box: beside each other, in the order of where they lead. */
function portsOf(routes: readonly Route[]): ReadonlyMap<string, number> {
  const sides = new Map<string, { readonly end: RouteEnd; readonly ports: Port[] }>();
  for (const { id, from, to, points } of routes) {
    for (const isStart of [true, false]) {
      const end = isStart ? from : to;
      const other = isStart ? to : from;
      const next = (isStart ? points[0] : points.at(-1)) ?? other.box;
      const side = `${end.id}\0${next.y > end.box.y ? 'below' : 'above'}`;
      const found = sides.get(side) ?? { end, ports: [] };
      found.ports.push({ route: id, isStart, wish: next.x, room: Math.max(CLOSEST, end.words) });
      sides.set(side, found);
    }
  }
  const ports = new Map<string, number>();
  for (const { end, ports: all } of sides.values())
    for (const [port, x] of spread(all, end)) ports.set(`${port.route} ${port.isStart ? 'start' : 'end'}`, x);
  return ports;
}

function spread(ports: readonly Port[], { box, usable, isPointed }: RouteEnd): readonly (readonly [Port, number])[] {
  const half = isPointed && ports.length === 1 ? 0 : usable / 2;
  const low = box.x - half;
  const high = box.x + half;
  const sorted = ports.toSorted((a, b) => a.wish - b.wish);
  if (high - low < CLOSEST) return sorted.map((port) => [port, (low + high) / 2]);
  const needed = sorted.slice(0, -1).reduce((sum, { room }) => sum + room, 0);
  const scale = needed > high - low ? (high - low) / needed : 1;
  const places: number[] = [];
  for (const [at, { wish }] of sorted.entries()) {
    const before = sorted[at - 1];
    const least = before === undefined ? low : (places[at - 1] ?? low) + before.room * scale;
    places.push(Math.max(least, Math.min(wish, high)));
  }
  let most = high;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? low, most);
    most = (places[at] ?? low) - (sorted[at - 1]?.room ?? 0) * scale;
  }
  return sorted.map((port, at) => [port, places[at] ?? low]);
}

function courseOf({ from, to, points }: Route, startX: number, endX: number, rows: Rows): Course {
  const first = points[0] ?? to.box;
  const last = points.at(-1) ?? from.box;
  const start = portAt(from, startX, first.y > from.box.y);
  const end = portAt(to, endX, last.y > to.box.y);
  const pieces: (readonly [Point] | readonly [Point, Point, Point])[] = [];
  let at = start;
  const straight = (y: number) => {
    if (Math.abs(y - at.y) < 0.05) return;
    at = { x: at.x, y };
    pieces.push([at]);
  };
  const sideways = (x: number, y: number) => {
    if (Math.abs(x - at.x) < 0.5) {
      at = { x: at.x, y: at.y };
      straight(y);
      return;
    }
    const middle = (at.y + y) / 2;
    pieces.push([
      { x: at.x, y: middle },
      { x, y: middle },
      { x, y },
    ]);
    at = { x, y };
  };
  const stops = [
    ...points.map((point) => ({ x: point.x, y: point.y, half: rows.halfOf(point.y) })),
    { x: end.x, y: to.box.y, half: Math.max(rows.halfOf(to.box.y), Math.abs(end.y - to.box.y)) },
  ];
  const way = Math.sign((stops[0]?.y ?? 0) - from.box.y) || 1;
  straight(from.box.y + way * Math.max(rows.halfOf(from.box.y), Math.abs(start.y - from.box.y)));
  straightFor(from.sign);
  for (const [index, stop] of stops.entries()) {
    const isLast = index === stops.length - 1;
    const onward = Math.sign(stop.y - at.y) || way;
    const edge = isLast
      ? clampTo(stop.y - onward * stop.half - onward * to.sign, at.y, onward)
      : clampTo(stop.y - onward * stop.half, at.y, onward);
    sideways(stop.x, edge);
    if (!isLast) straight(stop.y + onward * stop.half);
  }
  straight(end.y);
  return { start, pieces };

  /** Signs stand on a straight part, as far as there is one. */
  function straightFor(length: number): void {
    const next = stops[0];
    if (length === 0 || next === undefined) return;
    const room = Math.abs(next.y - way * next.half - at.y);
    straight(at.y + way * Math.min(length, room * 0.6));
  }
}

/** Never back over what was drawn. */
function clampTo(y: number, from: number, onward: number): number {
  return onward > 0 ? Math.max(y, from + 4) : Math.min(y, from - 4);
}

function portAt({ box, outline }: RouteEnd, x: number, isBelow: boolean): Point {
  const far = reach(outline, x - box.x, isBelow);
  return { x, y: box.y + (isBelow ? far : -far) };
}

/** Places of one rank differ by what floating point leaves over. */
function key(y: number): number {
  return Math.round(y * 100) / 100;
}

export function rectangle({ width, height }: Size): readonly Point[] {
  const x = width / 2;
  const y = height / 2;
  return [
    { x: -x, y: -y },
    { x, y: -y },
    { x, y },
    { x: -x, y },
  ];
}
