/** The picture of who owns what, as plain data: names in rows on either side, and the lines between them. */

/** What stands on the left: a heading, or something that a line starts from. */
export interface Start {
  readonly key: string;
  /** Where its line leads, and how strong each line is, from 1. */
  readonly to: readonly { readonly end: string; readonly weight: number }[];
}

export interface Placed {
  readonly key: string;
  /** Free rows above it. */
  readonly gap: number;
}

export interface PictureLine {
  readonly start: string;
  readonly end: string;
  readonly weight: number;
  /** In a box of 100 across and 10 for each row. */
  readonly d: string;
}

export interface Layout {
  readonly rows: number;
  readonly ends: readonly Placed[];
  readonly lines: readonly PictureLine[];
}

/** Of a row, in the box of the lines. */
const ROW = 10;
const ACROSS = 100;

/**
 * Each end stands as near as possible to the middle of what leads to it, and none lies on another.
 * @param starts row by row; those without a line are headings
 * @param span how many rows an end takes
 */
export function layOut(starts: readonly Start[], span: number): Layout {
  const wanted = wantedRows(starts, span);
  const rows = Math.max(starts.length, wanted.length * span);
  const ends = apart(wanted, span, rows);
  const rowOf = new Map(ends.map(({ key, row }) => [key, row]));
  return {
    rows,
    ends: ends.map(({ key, row }, index) => ({ key, gap: row - afterPrevious(ends[index - 1], span) })),
    lines: starts.flatMap(({ key, to }, row) =>
      to.map(({ end, weight }) => ({
        start: key,
        end,
        weight,
        d: curve((row + 0.5) * ROW, ((rowOf.get(end) ?? 0) + span / 2) * ROW),
      })),
    ),
  };
}

interface Row {
  readonly key: string;
  readonly row: number;
}

/** In the order in which they stand; of two that want the same place, the one that is named first. */
function wantedRows(starts: readonly Start[], span: number): readonly Row[] {
  const led = new Map<string, number[]>();
  for (const [row, { to }] of starts.entries())
    for (const { end } of to) led.set(end, [...(led.get(end) ?? []), row + 0.5]);
  return [...led]
    .map(([key, rows]) => ({ key, row: rows.reduce((sum, row) => sum + row, 0) / rows.length - span / 2 }))
    .toSorted((a, b) => a.row - b.row)
    .map(({ key, row }) => ({ key, row: Math.max(0, Math.round(row)) }));
}

/** Moved down until none lies on another, and up again where that led beyond the last row. */
function apart(wanted: readonly Row[], span: number, rows: number): readonly Row[] {
  let free = 0;
  const down = wanted.map(({ key, row }) => {
    const at = Math.max(row, free);
    free = at + span;
    return { key, row: at };
  });
  let last = rows - span;
  return down
    .toReversed()
    .map(({ key, row }) => {
      const at = Math.min(row, last);
      last = at - span;
      return { key, row: at };
    })
    .toReversed();
}

function afterPrevious(previous: Row | undefined, span: number): number {
  return previous === undefined ? 0 : previous.row + span;
}

function curve(from: number, to: number): string {
  const middle = ACROSS / 2;
  return from === to ? `M0 ${from}H${ACROSS}` : `M0 ${from}C${middle} ${from} ${middle} ${to} ${ACROSS} ${to}`;
}
