/** Whether a value is better than another, and whether it is where it should be. */
import type { Metric } from './schema.ts';

type Aim = Pick<Metric, 'direction' | 'target'>;
export type Tendency = 'better' | 'worse' | 'same';

/** How a badge shows it. */
export const TENDENCY_TONES = { better: 'good', worse: 'bad', same: 'plain' } as const satisfies Record<
  Tendency,
  string
>;

/** Changes of less than this share are noise. */
const NOISE = 0.05;

/** How a value changed for the better or the worse; in a range it counts how far it is from the band. */
export function tendencyOf(aim: Aim, before: number, now: number): Tendency | undefined {
  if (aim.direction === 'range') {
    const [then, today] = [outside(aim, before), outside(aim, now)];
    return then === undefined || today === undefined ? undefined : between(-then, -today, widthOf(aim));
  }
  const sign = aim.direction === 'up' ? 1 : -1;
  return between(sign * before, sign * now, Math.abs(before));
}

/** Whether a value is where it should be. @returns nothing where no target says so */
export function isOnTarget(aim: Aim, value: number): boolean | undefined {
  if (aim.direction === 'range') {
    const distance = outside(aim, value);
    return distance === undefined ? undefined : distance === 0;
  }
  const target = aim.target?.value;
  if (target === undefined) return undefined;
  return aim.direction === 'up' ? value >= target : value <= target;
}

/** How far a value is from the band, and 0 within it. */
function outside({ target }: Aim, value: number): number | undefined {
  if (target?.low === undefined || target.high === undefined) return undefined;
  return Math.max(0, target.low - value, value - target.high);
}

function widthOf({ target }: Aim): number {
  return (target?.high ?? 0) - (target?.low ?? 0);
}

/** @param scale what a change is compared with */
function between(before: number, now: number, scale: number): Tendency {
  if (Math.abs(now - before) <= scale * NOISE) return 'same';
  return now > before ? 'better' : 'worse';
}
