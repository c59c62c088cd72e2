/** Rows as CSV (RFC 4180) that spreadsheets open without running anything in it. */

/** Begins with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((text) => quoted(harmless(text))).join(',')).join('\r\n')}\r\n`;
}

/** What a cell of such a file said, before it was made harmless. */
export function textOfCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

// What spreadsheets run instead of showing. The wide forms are what some keyboards write for them.
const FORMULA = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
// A text that looks guarded is guarded once more, so that taking it away gives the same text.
const RISKY = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^''*${FORMULA}`);

/** What would begin a formula is put behind an apostrophe, as OWASP advises against CSV injection. */
function harmless(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
