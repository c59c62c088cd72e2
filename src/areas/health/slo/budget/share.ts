/** Shares in per cent without the errors of binary fractions: of 3,000 events, 0.1 % is 3 and no less. */

/** Targets have at most this many digits behind the point that matter. */
const SCALE = 10 ** 8;

/** The part of an amount that a target leaves for failures. */
export function allowedOf(amount: number, target: number): number {
  return (amount * Math.round((100 - target) * SCALE)) / (100 * SCALE);
}

/** Whether so many good ones of a total reach a target. */
export function reaches(good: number, total: number, target: number): boolean {
  return good * 100 * SCALE >= total * Math.round(target * SCALE);
}
