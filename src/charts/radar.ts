/** Where the lines of a radar run: as many directions as there are axes, the first one upwards. */

export interface RadarView {
  readonly axes: readonly { readonly label: string; readonly steps: readonly string[] }[];
  /** What is compared, at most two; the last one is what the picture is about. */
  readonly shapes: readonly RadarShape[];
}

export interface RadarShape {
  readonly label: string;
  /** One an axis: the number of the step, from 1; `null` where nothing is said. */
  readonly values: readonly (number | null)[];
}

export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

/** @param share of the radius, from 0 in the middle to 1 at the rim */
export function pointOn(axis: number, axes: number, share: number, radius: number): RadarPoint {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  return { x: rounded(Math.cos(angle) * share * radius), y: rounded(Math.sin(angle) * share * radius) };
}

/** The corners of a shape, as the `points` of a polygon. What is not said lies in the middle. */
export function outline({ axes }: Pick<RadarView, 'axes'>, { values }: RadarShape, radius: number): string {
  return axes
    .map(({ steps }, axis) => pointOn(axis, axes.length, (values[axis] ?? 0) / steps.length, radius))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** One ring for each step of the longest scale; rings of shorter scales would lie between them and say nothing. */
export function rings({ axes }: Pick<RadarView, 'axes'>): readonly number[] {
  const most = Math.max(0, ...axes.map(({ steps }) => steps.length));
  return Array.from({ length: most }, (_, index) => (index + 1) / most);
}

/** Numbers that no platform writes differently. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

const LONG = 12;

/** A label in one line or, where it is long, in two of about the same length. */
export function linesOf(label: string): readonly string[] {
  const words = label.split(' ');
  if (label.length <= LONG || words.length === 1) return [label];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.toSorted((a, b) => longest(a) - longest(b))[0] ?? [label];
}
