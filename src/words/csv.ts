/** Rows as CSV (RFC 4180) that spreadsheets open without running anything in it. */
import { guardedCell } from '#model/guarded-cell.ts';

/** Begins with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((text) => quoted(guardedCell(text))).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
