/** The dimensions of a ladder whose values are steps of a scale, and where a level stands on each: what a radar is drawn of. */
import type { Ladder, Level } from '../ladder/schema.ts';
import { scaleSteps } from '../composition/names.ts';
import type { Step } from '../skills/proficiency.ts';

export interface ScaledDimension {
  readonly id: string;
  readonly label: string;
  readonly steps: readonly Step[];
}

/** Fewer directions than this span no area. */
const LEAST_AXES = 3;

/** None where there are too few for a picture. */
export function radarAxes(ladder: Ladder): readonly ScaledDimension[] {
  const axes = ladder.dimensions.flatMap(({ id, label, type, scale }) => {
    const steps = type === 'scale' && scale !== undefined ? scaleSteps(ladder, scale) : undefined;
    return steps === undefined ? [] : [{ id, label, steps }];
  });
  return axes.length < LEAST_AXES ? [] : axes;
}

/** The number of the step on each axis, from 1; `null` where the level says nothing of it. */
export function placeOn(axes: readonly ScaledDimension[], level: Level): readonly (number | null)[] {
  return axes.map(({ id, steps }) => {
    const index = steps.findIndex((step) => step.id === level.dimensionValues[id]);
    return index === -1 ? null : index + 1;
  });
}
