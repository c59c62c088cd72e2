/** The rows of a table as what they say, whatever the order and the quotes of their cells: to compare one text with another. */
import { SourceText } from '../decode.ts';
import { rowsIn } from './table.ts';

interface Row {
  /** Where it begins. */
  readonly line: number;
  /** Equal for rows that say the same. */
  readonly says: string;
}

/** @param ignored columns that may differ */
export function rowsSaid(text: string, ignored: readonly string[] = []): readonly Row[] {
  const source = new SourceText('', text);
  const rows = rowsIn(source);
  const head = rows.find((row) => row.some((cell) => columnOf(cell.text) === 'id')) ?? [];
  const columns = head.map((cell) => columnOf(cell.text));
  return rows.map((row) => {
    const cells = row.map((cell, index) => [columns[index] ?? index, cell.text.trim()] as const);
    const told = cells.filter(([column, value]) => value !== '' && !ignored.includes(String(column)));
    return {
      line: row[0]?.location.start.line ?? 0,
      says: JSON.stringify(told.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))),
    };
  });
}

function columnOf(written: string): string {
  return written.trim().toLowerCase();
}
