/** Values on an axis: from where to where it runs, and which of them are named. */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

const TICKS = 4;
/** Between two named values, in px, about: a line of words and as much again. */
const PER_TICK = 30;

/** How many values to name on an axis of that height. */
export const ticksFor = (height: number): number => Math.min(TICKS, Math.max(1, Math.round(height / PER_TICK)));

/**
 * Begins at zero, unless all values are so close together that little would be seen of their difference.
 * @param fromZero where it has to begin there in any case
 * @param ticks how many of them are named, about: the axis ends at such values
 */
export function valueScale(values: readonly number[], fromZero = false, ticks = TICKS) {
  const [least = 0, most = 0] = extent(values);
  // Otherwise more than half of the axis would be empty.
  const hasZero = fromZero || least <= most / 2;
  const low = hasZero ? Math.min(0, least) : least;
  const high = hasZero ? Math.max(0, most) : most;
  return scaleLinear(low === high ? [Math.min(0, low), Math.max(1, high)] : [low, high], [1, 0]).nice(ticks);
}

export type ValueScale = ReturnType<typeof valueScale>;

export const valueTicks = (scale: ValueScale, ticks: number): readonly number[] => scale.ticks(ticks);

/** Where the axis begins, if that is not zero: the picture has to say so. */
export function beginning(scale: ValueScale): number | undefined {
  const [low = 0] = scale.domain();
  return low > 0 ? low : undefined;
}
