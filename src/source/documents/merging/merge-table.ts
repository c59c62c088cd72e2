/** Gives the rows of a CSV text other values: rows and cells that say the same stay byte for byte. Runs in browsers. */
import { cellsOf, type TextCell } from '../../table/csv-cells.ts';
import { separatorOf } from '../../table/table.ts';
import { align, likenessOfValues } from './align.ts';

export type Row = Readonly<Record<string, string>>;

/** The names of the columns; none where no row holds `id`. */
export function columnsOf(text: string): readonly string[] {
  return tableIn(text)?.columns ?? [];
}

/** The rows below the names of the columns. */
export function rowsOf(text: string): readonly Row[] {
  return tableIn(text)?.rows.map(({ says }) => says) ?? [];
}

/**
 * The text with these rows. A row is recognised by what it says, one that is new is written like the others, and a column that a row does
 * not name keeps what it says.
 */
export function mergeTable(text: string, rows: readonly Row[]): string {
  const table = tableIn(text);
  if (table === undefined) return text;
  const { columns, separator, start } = table;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const pairs = align<Row>(
    table.rows.map(({ says }) => says),
    rows,
    likenessOfRows,
  );
  const written = pairs.flatMap(([from, to]) => {
    if (to === undefined) return [];
    const row = rows[to] ?? {};
    const own = from === undefined ? undefined : table.rows[from];
    if (own !== undefined) return [changed(own, row, columns, separator)];
    return [columns.map((column) => quoted(row[column] ?? '', separator, false)).join(separator) + ending];
  });
  const lines = written.map((line, at) => (at < written.length - 1 && !line.endsWith('\n') ? line + ending : line));
  const head = text.slice(0, start);
  return head + (lines.length > 0 && !head.endsWith('\n') ? ending : '') + lines.join('');
}

/** Rows of one id are one row. */
function likenessOfRows(one: Row, other: Row): number {
  const likeness = likenessOfValues(one, other);
  return one.id === other.id && likeness < 1 ? 1 : likeness;
}

interface TableText {
  readonly separator: string;
  readonly columns: readonly string[];
  /** Behind the names of the columns. */
  readonly start: number;
  readonly rows: readonly TextRow[];
}

interface TextRow {
  /** Up to the next row, with the end of its line. */
  readonly text: string;
  readonly at: number;
  readonly cells: readonly TextCell[];
  readonly says: Row;
}

function tableIn(text: string): TableText | undefined {
  const separator = separatorOf({ text });
  const all = cellsOf(text, separator, text.startsWith('\uFEFF') ? 1 : 0);
  const headAt = all.findIndex((row) => row.some(({ value }) => value.trim() === 'id'));
  if (headAt === -1) return undefined;
  const columns = (all[headAt] ?? []).map(({ value }) => value.trim());
  const below = all.slice(headAt + 1).filter((row) => row.some(({ value }) => value.trim() !== ''));
  const rows = below.map((cells, index): TextRow => {
    const at = cells[0]?.start ?? 0;
    const says = Object.fromEntries(columns.map((column, each) => [column, cells[each]?.value ?? '']));
    return { text: text.slice(at, below[index + 1]?.[0]?.start ?? text.length), at, cells, says };
  });
  return { separator, columns, start: rows[0]?.at ?? text.length, rows };
}

function changed({ text, at, cells, says }: TextRow, row: Row, columns: readonly string[], separator: string): string {
  return columns.reduceRight((line, column, index) => {
    const value = row[column];
    if (value === undefined || value === says[column]) return line;
    const cell = cells[index];
    const missing = index - cells.length;
    const end = cell?.end ?? cells.at(-1)?.end ?? at;
    const written = cell
      ? quoted(value, separator, cell.isQuoted)
      : separator.repeat(missing + 1) + quoted(value, separator, false);
    return line.slice(0, (cell?.start ?? end) - at) + written + line.slice(end - at);
  }, text);
}

function quoted(text: string, separator: string, wasQuoted: boolean): string {
  const isNeeded = /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim();
  return isNeeded || (wasQuoted && text !== '') ? `"${text.replaceAll('"', '""')}"` : text;
}
