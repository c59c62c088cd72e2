/** A spreadsheet's text as rows of cells, with a fault where a quote is left open. */
import type { SourceText } from '#source/decode.ts';
import { rowsIn, type TableCell, type TableRow } from '#source/table/table.ts';
import type { Notebook } from '../notebook.ts';

export type Cell = Omit<TableCell, 'isOpen'>;
export type Row = readonly Cell[];

/** @param typed the separator; else the one that most lines agree on */
export function rowsOf(source: SourceText, typed: string | undefined, notebook: Notebook): readonly TableRow[] {
  const rows = rowsIn(source, typed);
  for (const cell of rows.flat())
    if (cell.isOpen)
      notebook.fault(
        cell.location,
        'Unexpected end of the file inside of quotes, expected a closing quote',
        'All that follows was read as one cell. Look for the cell that opens a quote and does not close it.',
      );
  return rows;
}
