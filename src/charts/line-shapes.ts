/** What is drawn of a series: a line through each stretch, and its dots. */
import { line as pathOf } from 'd3-shape';
import type { Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import type { Guide } from './line-panel.ts';
import type { Known, Stretch, TimeScale } from './time.ts';
import type { ValueScale } from './values.ts';

/** With more points than this, the line says enough without its dots. */
const MOST_DOTS = 60;
const RADIUS = { last: 3, now: 2, note: 3 } as const;

export const knownIn = (stretches: readonly Stretch[]): readonly Known[] => stretches.flatMap(({ points }) => points);

/**
 * A point on its own is a dot, as nothing else would be seen of it.
 * @param mostDots up to how many points each has a dot
 */
export function drawn(
  stretches: readonly Stretch[],
  x: TimeScale,
  y: ValueScale,
  mostDots = MOST_DOTS,
): readonly Shape[] {
  const path = pathOf<Known>(
    ({ at }) => x(at) * 10,
    ({ value }) => y(value),
  ).digits(1);
  const lines = stretches.filter(({ points }) => points.length > 1);
  const known = knownIn(stretches);
  const dotted = known.length <= mostDots ? known : knownIn(stretches.filter(({ points }) => points.length === 1));
  return [
    ...lines.map(({ points }): Shape => ({ form: 'path', look: 'now', d: path(points) ?? '' })),
    ...dotted.map((point) => dotAt('now', point, x, y)),
  ];
}

export function lastDot(known: readonly Known[], x: TimeScale, y: ValueScale): readonly Shape[] {
  return known.slice(-1).map((point) => dotAt('last', point, x, y));
}

export function noteDots(known: readonly Known[], x: TimeScale, y: ValueScale): readonly Shape[] {
  return known.filter(({ note }) => note !== undefined).map((point) => dotAt('note', point, x, y));
}

export function straight({ from, to }: Guide, x: TimeScale, y: ValueScale): Shape {
  return {
    form: 'line',
    look: 'even',
    x1: x(from.at),
    y1: rounded(y(from.value)),
    x2: x(to.at),
    y2: rounded(y(to.value)),
  };
}

function dotAt(look: keyof typeof RADIUS, { at, value }: Known, x: TimeScale, y: ValueScale): Shape {
  return { form: 'dot', look, x: x(at), y: rounded(y(value)), r: RADIUS[look] };
}
