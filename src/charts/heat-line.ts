/** A line the size of a word: where values from 0 to 1 went over time. */

export interface HeatLine {
  readonly width: number;
  readonly height: number;
  /** The points of each unbroken stretch, as SVG writes them. */
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly last: boolean }[];
}

const STEP = 22;
const HEIGHT = 28;
/** Room for a dot at the edge. */
const EDGE = 4;

/** A value that is missing breaks the line: nobody knows how it went meanwhile. */
export function heatLine(values: readonly (number | undefined)[]): HeatLine {
  const points = values.map((value, index) =>
    value === undefined ? undefined : { x: EDGE + index * STEP, y: round(EDGE + (1 - value) * (HEIGHT - 2 * EDGE)) },
  );
  const lines: string[][] = [[]];
  for (const point of points) {
    if (point === undefined) lines.push([]);
    else lines.at(-1)?.push(`${point.x},${point.y}`);
  }
  return {
    width: 2 * EDGE + Math.max(1, values.length - 1) * STEP,
    height: HEIGHT,
    lines: lines.filter((line) => line.length > 1).map((line) => line.join(' ')),
    dots: points.flatMap((point, index) => (point ? [{ ...point, last: index === values.length - 1 }] : [])),
  };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
