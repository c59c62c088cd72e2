/** Debts in tables: what the tracker says is set in its cells, new issues are rows at the end, and no other byte changes. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { guardedCell } from '#model/guarded-cell.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn, separatorOf, type TableRow } from '#source/table/table.ts';
import type { KnownDebt } from './in-file.ts';
import type { OwnedField } from './owned.ts';

export interface DebtTable {
  readonly path: string;
  /** The mark of UTF-8 at its beginning, where it has one. */
  readonly mark: string;
  readonly text: string;
  readonly separator: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface DebtInTable extends KnownDebt {
  readonly table: DebtTable;
  readonly row: TableRow;
}

export function tablesIn({ files }: ContentTree): readonly DebtTable[] {
  return files.filter(({ path }) => /^debt\/[a-z0-9-]+\.csv$/.test(path)).map(tableOf);
}

function tableOf(file: RawFile): DebtTable {
  const { source } = decodeTable(file);
  const [head = [], ...rows] = rowsIn(source);
  const bytes = file.bytes();
  return {
    path: file.path,
    mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '',
    text: source.text,
    separator: separatorOf(source),
    columns: head.map(({ text }) => text.trim()),
    rows,
  };
}

export function debtsInTables(tables: readonly DebtTable[]): readonly DebtInTable[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const said = (column: string) => {
        const text = row[table.columns.indexOf(column)]?.text.trim();
        return text === '' ? undefined : text;
      };
      const key = said('source.key');
      if (key === undefined) return [];
      const debt = {
        title: said('title'),
        state: said('state'),
        discovered: said('discovered'),
        paidOn: said('paidOn'),
        url: said('source.url'),
      };
      return [{ table, row, path: table.path, tracker: said('source.system'), key, debt }];
    }),
  );
}

/** One cell that is to say something else. A row that ends before it gets the separators in between. */
export interface CellEdit {
  readonly row: TableRow;
  readonly field: OwnedField;
  readonly value: string;
}

/** @param added rows by the names of their columns */
export function updatedTable(
  table: DebtTable,
  edits: readonly CellEdit[],
  added: readonly Readonly<Record<string, string>>[],
): string {
  const { mark, text, columns, separator } = table;
  const changes = edits.flatMap(({ row, field, value }) => {
    const cell = row[columns.indexOf(field)];
    return cell === undefined ? [] : [{ range: cell.range, put: quoted(value, separator) }];
  });
  const changed = changes
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((now, { range: [from, to], put }) => now.slice(0, from) + put + now.slice(to), text);
  if (added.length === 0) return mark + changed;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map((row) => columns.map((column) => quoted(row[column] ?? '', separator)).join(separator) + end);
  return mark + changed + (changed === '' || changed.endsWith('\n') ? '' : end) + lines.join('');
}

/** The table that new issues of a tracker begin. */
export function newTable(path: string, columns: readonly string[]): DebtTable {
  return { path, mark: '', text: `${columns.join(',')}\n`, separator: ',', columns, rows: [] };
}

/** Guarded, so that no spreadsheet runs what a stranger wrote into a title. */
function quoted(value: string, separator: string): string {
  const text = guardedCell(value);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
