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
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
}

export interface DebtInTable extends KnownDebt {
  readonly table: DebtTable;
  readonly row: TableRow;
}

export function tablesIn({ files }: ContentTree): readonly DebtTable[] {
  return files.filter(({ path }) => /^debt\/[^/]+\.csv$/i.test(path)).map(tableOf);
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
    head,
    rows,
  };
}

/** Where a field has its column. Capitals do not matter, and what may hold more may be written as the first, or with its parts. */
export function columnAt(columns: readonly string[], field: string): number {
  const names = columns.map((name) => name.toLowerCase());
  const wanted = field.toLowerCase();
  return [wanted, `${wanted}.1`, `${wanted}.value`].map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1;
}

export function debtsInTables(tables: readonly DebtTable[]): readonly DebtInTable[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const said = (column: string) => {
        const text = row[columnAt(table.columns, column)]?.text.trim();
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

/** One cell that is to say something else. */
export interface CellEdit {
  readonly row: TableRow;
  readonly field: OwnedField;
  readonly value: string;
}

type NewRow = Readonly<Record<string, string>>;

/** What a table has no column for gets one after its last: a debt that is paid on no day, or comes from nowhere, is half a debt. */
export function columnsAdded({ columns }: DebtTable, edits: readonly CellEdit[], added: readonly NewRow[]) {
  const needed = [
    ...edits.filter(({ value }) => value !== '').map(({ field }): string => field),
    ...added.flatMap((row) => Object.keys(row).filter((name) => row[name] !== '')),
  ];
  return [...new Set(needed)].filter((name) => columnAt(columns, name) === -1);
}

/** @param added rows by the names of their columns */
export function updatedTable(table: DebtTable, edits: readonly CellEdit[], added: readonly NewRow[]): string {
  const { mark, text, head, separator } = table;
  const more = columnsAdded(table, edits, added);
  const columns = [...table.columns, ...more];
  const headEdits = more.map((value, index) => ({ at: table.columns.length + index, value }));
  const rowEdits = edits.map(({ row, field, value }) => ({ row, at: columnAt(columns, field), value }));
  const changes = [
    ...changesIn(head, headEdits, separator),
    ...[...Map.groupBy(rowEdits, ({ row }) => row)].flatMap(([row, own]) => changesIn(row, own, separator)),
  ];
  const changed = changes
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((now, { range: [from, to], put }) => now.slice(0, from) + put + now.slice(to), text);
  if (added.length === 0) return mark + changed;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map((row) => {
    const cells = new Array<string>(columns.length).fill('');
    for (const [name, value] of Object.entries(row)) if (value !== '') cells[columnAt(columns, name)] = value;
    return cells.map((cell) => quoted(cell, separator)).join(separator) + end;
  });
  return mark + changed + (changed === '' || changed.endsWith('\n') ? '' : end) + lines.join('');
}

/** A row that ends before its cell gets the separators in between. */
function changesIn(
  row: TableRow,
  edits: readonly { readonly at: number; readonly value: string }[],
  separator: string,
) {
  const within = edits.flatMap(({ at, value }) => {
    const cell = row[at];
    return cell === undefined ? [] : [{ range: cell.range, put: quoted(value, separator) }];
  });
  const beyond = edits.filter(({ at, value }) => at >= row.length && value !== '');
  if (beyond.length === 0) return within;
  const last = Math.max(...beyond.map(({ at }) => at));
  const cells = Array.from({ length: last + 1 - row.length }, (_, index) =>
    quoted(beyond.find(({ at }) => at === row.length + index)?.value ?? '', separator),
  );
  const end = row.at(-1)?.range[1] ?? 0;
  // Before an edit of an empty last cell, which stands at the same place and in front of it.
  return [{ range: [end, end] as const, put: separator + cells.join(separator) }, ...within];
}

/** The table that new issues of a tracker begin. */
export function newTable(path: string, columns: readonly string[]): DebtTable {
  return { path, mark: '', text: `${columns.join(',')}\n`, separator: ',', columns, head: [], rows: [] };
}

/** Guarded, so that no spreadsheet runs what a stranger wrote into a title. */
function quoted(value: string, separator: string): string {
  const text = guardedCell(value);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
