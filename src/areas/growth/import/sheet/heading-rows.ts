/** Rows of a sheet that are headings for those below them: one name alone, a merged cell, or the levels once more below another name. */
import { cellKind } from './cell-kinds.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import { cellText } from './sheet.ts';
import { filledIn, saysOneThing, type SheetLine } from './table-in-sheet.ts';

export interface HeadingRows {
  /** The name that each of them gives to the rows below, by its place in the body; empty where it only repeats the levels. */
  readonly names: ReadonlyMap<number, string>;
  /** What the head itself names its rows, where further heads do so too. */
  readonly first: string | undefined;
}

export function headingRows(lines: readonly SheetLine[], layout: MatrixLayout): HeadingRows {
  const body = lines.slice(layout.heads);
  const head = lines[layout.levelLine];
  const names = new Map<number, string>();
  const levels = layout.levels.map((at) => cellText(head?.[at]));
  const repeats = body.flatMap((line, at) =>
    levels.length > 1 && layout.levels.every((column, index) => cellText(line[column]) === levels[index]) ? [at] : [],
  );
  for (const at of repeats) names.set(at, cellText(filledIn(body[at]?.slice(0, layout.levels[0]) ?? [])[0]));
  const alone = body.flatMap((line, at) => (!names.has(at) && isAlone(line, layout) ? [at] : []));
  // Exported in each place that it covers, the first one of them.
  const merged = alone.filter((at) => filledIn(body[at] ?? []).length > 2 && cellText(body[at]?.[0]) !== '');
  const isScheme = alone.includes(0) || alone.includes(1 + (repeats[0] ?? -2));
  for (const at of isScheme ? alone : merged)
    if (hasRowsBelow(at, body, alone)) names.set(at, cellText(filledIn(body[at] ?? [])[0]));
  const corner = cellText(head?.[0]);
  const others = new Set(repeats.map((at) => names.get(at)));
  const isNamed = corner !== '' && repeats.length > 0 && !others.has(corner) && !others.has('');
  return { names, first: isNamed ? corner : undefined };
}

function isAlone(line: SheetLine, { levels, groups }: MatrixLayout): boolean {
  const filled = filledIn(line);
  if (!saysOneThing(line) || filled.length === 0) return false;
  // An expectation of one level alone, below a merged name, is none.
  if (filled.length <= 2 && levels.some((at) => cellText(line[at]) !== '')) return false;
  return (
    groups.length > 0 &&
    (cellKind(filled[0]?.text ?? '') !== 'text' || filled.length > 1 || cellText(filled[0]).length < 60)
  );
}

/** Below it stand rows with names of their own. */
function hasRowsBelow(at: number, body: readonly SheetLine[], alone: readonly number[]): boolean {
  const next = body.findIndex((_, below) => below > at && !alone.includes(below));
  const line = body[next];
  return line !== undefined && cellText(line[0]) !== '';
}
