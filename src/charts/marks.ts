/** Marks on a line over time: days with a name, and points with a note, numbered and told below the picture. */
import type { PlotLabel, Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import { beside, extentOf, isClear, LINE, type Extent } from './labels.ts';

/** A day with a name: *experiment began*. */
export interface Mark {
  readonly at: string;
  readonly label: string;
}

export interface Placed {
  readonly x: number;
  readonly words: string;
  /** That of the point it is about. It has a number, as has everything without room beside its line. */
  readonly value?: number | undefined;
}

/** In rows above the plot, each with a line down to its point or to the axis. */
export function marksAbove(given: readonly Placed[], room: number) {
  const notes: string[] = [];
  const placed = given.map(({ x, words, value }) => {
    const at = value === undefined ? beside(words, x, room) : undefined;
    const shown = at ? words : String(notes.push(words));
    return { x, value, label: { x, words: shown, ...(at ?? beside(shown, x, room) ?? { anchor: 'middle' as const }) } };
  });
  const rows = rowsWithLines(
    placed.map(({ label }) => label),
    room,
  );
  return {
    notes,
    height: rows.length === 0 ? 0 : (Math.max(...rows) + 1) * LINE,
    labels: placed.map(({ label }, index): PlotLabel => ({ ...label, y: (rows[index] ?? 0) * LINE + 12 })),
    /** @param bottom where the axis is */
    lines: (bottom: number, y: (value: number) => number): readonly Shape[] =>
      placed.map(({ x, value }, index) => ({
        form: 'line',
        look: value === undefined ? 'mark' : 'note',
        x1: x,
        y1: (rows[index] ?? 0) * LINE + 2,
        x2: x,
        y2: value === undefined ? bottom : rounded(y(value)),
      })),
  };
}

/**
 * A row for each label, from the top, with which words stay clear of each other and of the lines from above.
 * Those that stand before their line are placed from the last one on, the others from the first one on: so few lines cross what was placed.
 */
function rowsWithLines(labels: readonly Omit<PlotLabel, 'y'>[], room: number): readonly number[] {
  const rows: { readonly words: Extent; readonly line: number }[][] = [];
  const isFree = (row: number, words: Extent, line: number) =>
    (rows[row] ?? []).every((other) => isClear(words, other.words)) &&
    rows.slice(0, row).every((above) => above.every((other) => isClear(words, [other.line, other.line]))) &&
    rows.slice(row + 1).every((below) => below.every((other) => isClear([line, line], other.words)));
  const isBefore = (label: Omit<PlotLabel, 'y'>) => label.anchor === 'end';
  const order = [...labels.filter(isBefore).toReversed(), ...labels.filter((label) => !isBefore(label))];
  const rowOf = new Map(
    order.map((label) => {
      const [words, line] = [extentOf(label, room), (label.x / 100) * room] as const;
      const free = Array.from(rows.keys()).find((row) => isFree(row, words, line)) ?? rows.length;
      (rows[free] ??= []).push({ words, line });
      return [label, free];
    }),
  );
  return labels.map((label) => rowOf.get(label) ?? 0);
}
