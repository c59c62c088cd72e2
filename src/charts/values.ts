/** Values on an axis: from where to where it runs, and which of them are named. */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

const TICKS = 4;

/**
 * Begins at zero, unless all values are so close together that little would be seen of their difference.
 * @param fromZero where it has to begin there in any case
 */
export function valueScale(values: readonly number[], fromZero = false) {
  const [least = 0, most = 0] = extent(values);
  // Otherwise more than half of the axis would be empty.
  const hasZero = fromZero || least <= most / 2;
  const low = hasZero ? Math.min(0, least) : least;
  const high = hasZero ? Math.max(0, most) : most;
  return scaleLinear(low === high ? [Math.min(0, low), Math.max(1, high)] : [low, high], [1, 0]).nice(TICKS);
}

export type ValueScale = ReturnType<typeof valueScale>;

export const valueTicks = (scale: ValueScale): readonly number[] => scale.ticks(TICKS);

/** Where the axis begins, if that is not zero: the picture has to say so. */
export function beginning(scale: ValueScale): number | undefined {
  const [low = 0] = scale.domain();
  return low > 0 ? low : undefined;
}
