/** Lines from a node to itself: beside it where the graph runs down, below it where it runs across. */
import type { Orientation, Edge, Line } from '../diagram.ts';
import { reach, type Box, type Point, type Size } from './geometry.ts';
import { labelSize, type PlacedEdge } from './placed.ts';
import { SIGN_LENGTH } from './signs.ts';

const OUT = 26;

/** How much more room a node takes with its loops, the node still in the middle. */
export function roomOfLoops(direction: Orientation, own: Size, labels: readonly (readonly Line[])[]): Size {
  if (labels.length === 0) return own;
  const width = Math.max(...labels.map((label) => labelSize(label).width));
  const height = Math.max(...labels.map((label) => labelSize(label).height));
  const more = labels.reduce((sum, label) => sum + OUT + along(direction, labelSize(label)), 14);
  return runsDown(direction)
    ? { width: own.width + 2 * more, height: Math.max(own.height, height) }
    : { width: Math.max(own.width, width), height: own.height + 2 * more };
}

function along(direction: Orientation, { width, height }: Size): number {
  return runsDown(direction) ? width : height;
}

/** @param before the labels of the loops that the node has before this one */
export function loopOf(
  edge: Edge,
  box: Box & { readonly outline: readonly Point[] },
  lines: readonly Line[],
  direction: Orientation,
  before: readonly (readonly Line[])[],
): PlacedEdge {
  const size = labelSize(lines);
  const isDown = runsDown(direction);
  const half = (isDown ? box.height : box.width) / 2;
  const rise = Math.min(13, half * 0.6);
  const out = before.reduce((sum, label) => sum + OUT + along(direction, labelSize(label)), OUT);
  const across = isDown ? box.outline.map(({ x, y }) => ({ x: y, y: x })) : box.outline;
  const spot = (along: number, away: number) =>
    isDown ? { x: box.x + away, y: box.y + along } : { x: box.x + along, y: box.y + away };
  const edgeAt = (along: number) => reach(across, along, true);
  const far = (isDown ? box.width : box.height) / 2;
  const start = SIGN_LENGTH[edge.start];
  const end = SIGN_LENGTH[edge.end];
  const label = isDown
    ? { x: box.x + box.width / 2 + out + 6 + size.width / 2, y: box.y }
    : { x: box.x, y: box.y + box.height / 2 + out + 4 + size.height / 2 };
  return {
    edge,
    course: {
      start: spot(-rise, edgeAt(-rise)),
      pieces: [
        [spot(-rise, far + start)],
        [spot(-rise, far + out * 1.25), spot(rise, far + out * 1.25), spot(rise, far + end)],
        [spot(rise, edgeAt(rise))],
      ],
    },
    label: lines.length === 0 ? undefined : { ...label, ...size, lines },
  };
}

function runsDown(direction: Orientation): boolean {
  return direction === 'TB' || direction === 'BT';
}
