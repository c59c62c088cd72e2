/** What a level says of a dimension, in words: its own, or the label of the step it names. */
import type { Dimension, Ladder, Level } from '../ladder/schema.ts';
import { scaleSteps } from '../composition/names.ts';

export function dimensionText(ladder: Ladder, dimension: Dimension, level: Level): string | undefined {
  const value = level.dimensionValues[dimension.id];
  if (value === undefined || dimension.type === 'prose' || dimension.scale === undefined) return value;
  return scaleSteps(ladder, dimension.scale)?.find((step) => step.id === value)?.label ?? value;
}
