/** Which levels of a matrix stand side by side where not all of them fit. */

/** The width that a column needs for its sentences, in `rem`. */
const COLUMN = 11.25;

/** How many levels fit side by side; one always does. */
export function levelsThatFit(width: number, rem: number): number {
  return Math.max(1, Math.floor(width / (COLUMN * rem)));
}

/**
 * As many levels as fit, from the one that was asked for. The last ones stay full: near the end it begins earlier.
 * @param first the place of the level that was asked for
 */
export function shownLevels<Level>(levels: readonly Level[], fit: number, first: number): readonly Level[] {
  const from = Math.max(0, Math.min(first, levels.length - fit));
  return levels.slice(from, from + fit);
}
