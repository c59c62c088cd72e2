/** Orders ids, days and addresses the same on every machine. Names that people read follow their language instead: `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The earlier of two days first; what has no day comes last. */
export function earlierFirst(a: string | undefined, b: string | undefined): number {
  return a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : compareText(a, b);
}
