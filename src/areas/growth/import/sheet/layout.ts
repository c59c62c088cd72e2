/** How a sheet is laid out, by what its cells hold: a column for each level, a row for each level, or a row for each expectation. */
import { oneLine } from '../draft/fit-text.ts';
import { says } from './headings.ts';
import { listLayout, type ListLayout } from './list-layout.ts';
import { matrixLayout, type MatrixLayout } from './matrix-layout.ts';
import { transposed, type SheetLine } from './table-in-sheet.ts';

export const LAYOUTS = ['columns', 'rows', 'list'] as const;
/** Levels as columns, levels as rows, or a row for each expectation. */
export type LayoutName = (typeof LAYOUTS)[number];

/** What was typed about it, which counts before what is guessed. */
export interface Typed {
  readonly levels?: LayoutName | undefined;
  readonly heads?: number | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly level?: string | undefined;
  readonly text?: string | undefined;
  readonly definition?: string | undefined;
  readonly track?: string | undefined;
  /** What the levels are called. */
  readonly names?: readonly string[] | undefined;
}

export type Layout =
  | { readonly levels: 'list'; readonly list: ListLayout }
  /** The lines of `rows` are the columns of the sheet. */
  | { readonly levels: 'columns' | 'rows'; readonly matrix: MatrixLayout; readonly lines: readonly SheetLine[] };

/** @returns undefined where it is to be a list and has no sentences or levels */
export function layoutOf(lines: readonly SheetLine[], typed: Typed): Layout | undefined {
  const list = typed.levels === undefined || typed.levels === 'list' ? listLayout(lines, typed) : undefined;
  if (typed.levels === 'list') return list === undefined ? undefined : { levels: 'list', list };
  const turned = transposed(lines);
  const columns = matrixLayout(lines, typed, false);
  const rows = matrixLayout(turned, typed, true);
  const asColumns: Layout = { levels: 'columns', matrix: columns, lines };
  const asRows: Layout = { levels: 'rows', matrix: rows, lines: turned };
  if (typed.levels !== undefined) return typed.levels === 'rows' ? asRows : asColumns;
  if (list?.isSure === true && columns.likeness < 0.5) return { levels: 'list', list };
  if (columns.likeness > 0 && columns.likeness >= rows.likeness) return asColumns;
  if (rows.likeness > 0) return asRows;
  return says(oneLine(lines[0]?.[0]?.text ?? ''), 'level') ? asRows : asColumns;
}
