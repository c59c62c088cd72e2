/** Rows as CSV (RFC 4180) that spreadsheets open without running anything in it. */
import { guardedCell } from '#model/guarded-cell.ts';

type Rows = readonly (readonly string[])[];
/** What a cell may hold; nothing makes an empty one. */
type Cell = string | number | boolean | undefined;

/** Begins with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${linesOf(rows.map((row) => row.map((cell) => guardedCell(String(cell ?? ''))))).join('\r\n')}\r\n`;
}

/** The form that content is kept in: plain lines, and cells as they are. What people wrote has to be guarded before. */
export function contentCsv(rows: Rows): string {
  return linesOf(rows)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(rows: Rows): readonly string[] {
  return rows.map((row) => row.map(quoted).join(','));
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
