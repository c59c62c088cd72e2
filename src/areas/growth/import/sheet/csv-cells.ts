/** A spreadsheet's text as rows of cells that know their place, whatever separates them. */
import type { Location } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import { cellsOf } from '#words/csv-cells.ts';
import type { Notebook } from '../notebook.ts';

export interface Cell {
  /** As it stands, with its line breaks. */
  readonly text: string;
  readonly location: Location;
}

export type Row = readonly Cell[];

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** @param typed the separator; else the one that most lines agree on */
export function rowsOf(source: SourceText, typed: string | undefined, notebook: Notebook): readonly Row[] {
  // Excel writes its separator into the first line.
  const [hint = '', said] = /^sep=(.)\r?\n/i.exec(source.text) ?? [];
  const rows = cellsOf(source.text, typed ?? said ?? separatorOf(source.text), hint.length);
  return rows.map((row) =>
    row.map(({ value, start, end, isOpen }) => {
      if (isOpen)
        notebook.fault(
          source.range(start, start + 1),
          'Unexpected end of the file inside of quotes, expected a closing quote',
          'All that follows was read as one cell. Look for the cell that opens a quote and does not close it.',
        );
      return { text: value, location: source.range(start, end) };
    }),
  );
}

/** The one that stands outside of quotes in most lines, equally often. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const agreeing = counts.filter((count) => count === most).length;
    return { separator, score: most === 0 ? 0 : agreeing * 100 + most };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ',';
}
