/** A radar of levels, where the dimensions of their ladder are scales. */
import type { RadarView } from '#charts/radar.ts';
import { placeOn, radarAxes } from './dimension-scales.ts';
import type { Ladder, Level } from '../ladder/schema.ts';

/** None where there are too few axes, or where a level says nothing of them. */
export function radarOf(levels: readonly Level[], ladder: Ladder): RadarView | undefined {
  const axes = radarAxes(ladder);
  const shapes = levels
    .map((level) => ({ label: level.label, values: placeOn(axes, level) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (axes.length === 0 || shapes.length === 0) return undefined;
  return { axes: axes.map(({ label, steps }) => ({ label, steps: steps.map((step) => step.label) })), shapes };
}

/** The table of a radar says it in words; nothing else on the page has to. */
export function isDrawn(radar: RadarView | undefined, dimension: string): boolean {
  return radar?.axes.some(({ label }) => label === dimension) ?? false;
}
