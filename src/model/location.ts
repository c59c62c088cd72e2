/** Where something stands in a content file. Lines and columns count from 1, in UTF-16 code units, as editors do. */

export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface Location {
  /** The path from the content folder, with `/` on every system. */
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** A way into data: `['levels', 2, 'label']`. */
export type Path = readonly (string | number)[];

/** The start of a file: for what concerns the whole of it. */
export function startOf(file: string): Location {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Orders locations by file, then by line and column. */
export function compareLocations(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
