/** Tracks side by side: which levels stand on one height, so that a picture of them can be drawn as rows. */

/** Levels of one track, from the lowest to the highest. */
type Column = readonly string[];

/**
 * Rows from the highest to the lowest, with one cell a column. Equal levels share a row, and each level stands above those
 * below it in its track. Where equals contradict the order of their tracks, the order wins.
 */
export function heights(
  columns: readonly Column[],
  equals: readonly (readonly [string, string])[],
): readonly (readonly (string | undefined)[])[] {
  const classes = classesOf(columns, equals);
  const height = raise(columns, classes);
  const rowOf = (level: string) => height.get(classes.get(level) ?? level) ?? 0;
  const rows: (string | undefined)[][] = [];
  for (const [columnIndex, column] of columns.entries()) {
    let lowestFree = 0;
    for (const level of column) {
      const row = Math.max(rowOf(level), lowestFree);
      lowestFree = row + 1;
      while (rows.length <= row) rows.push(columns.map(() => undefined));
      (rows[row] ?? [])[columnIndex] = level;
    }
  }
  return rows.filter((row) => row.some((cell) => cell !== undefined)).toReversed();
}

/** The name of the class of equals that each level is in. */
function classesOf(
  columns: readonly Column[],
  equals: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const classes = new Map(columns.flat().map((level) => [level, level]));
  for (const [one, other] of equals) {
    const [kept, given] = [classes.get(one), classes.get(other)];
    if (kept === undefined || given === undefined) continue;
    for (const [level, own] of classes) if (own === given) classes.set(level, kept);
  }
  return classes;
}

/** The height of each class: one above the highest that must stand below it. Bounded, for equals may contradict each other. */
function raise(columns: readonly Column[], classes: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const classed = columns.map((column) => column.map((level) => classes.get(level) ?? level));
  const height = new Map<string, number>();
  for (let pass = 0; pass < classes.size; pass += 1) {
    let changed = false;
    for (const column of classed) {
      for (const [index, level] of column.entries()) {
        const below = column[index - 1];
        const least = below === undefined || below === level ? 0 : (height.get(below) ?? 0) + 1;
        if (least <= (height.get(level) ?? 0)) continue;
        height.set(level, least);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return height;
}
