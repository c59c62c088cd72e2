/** Coordinates as pictures write them: to a tenth, so that every platform writes the same bytes. */

export function rounded(length: number): number {
  // No negative zero.
  return Math.round(length * 10) / 10 + 0;
}
