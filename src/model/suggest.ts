/** Did you mean: the known name nearest to the one that was typed. */

/** Longer names are not compared: the cost grows with the square of their length. */
const LONGEST = 100;

/** The nearest candidate, or none when nothing is near enough to be a slip of the hand. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const wanted = typed.toLowerCase();
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const name of candidates) {
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, name.toLowerCase(), allowed);
    if (distance > allowed || (best !== undefined && distance === allowed)) continue;
    best = name;
    allowed = distance;
    if (distance === 0) break;
  }
  return best;
}

/** The hint that names the nearest candidate; none where nothing is near enough. */
export function didYouMean(typed: string, candidates: Iterable<string>): string | undefined {
  const guess = nearest(typed, candidates);
  return guess && `Did you mean \`${guess}\`?`;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost one.
 * @param most where counting ends: beyond it, any greater number is returned
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  // Files of one folder differ in little, and what is alike at either end costs nothing.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return distanceBetween(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

function distanceBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    // A swap reaches back two rows, so that both have to be too far.
    if (Math.min(...current) > most && Math.min(...last) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
