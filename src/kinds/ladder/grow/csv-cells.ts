/** Cells for a spreadsheet and back. A cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */

// The wide forms are what some keyboards write for them; spreadsheets take them for the same.
const FORMULA = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const RISKY = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^''*${FORMULA}`);

/** What spreadsheets know as UTF-8. */
const BOM = '\uFEFF';

export function writeCells(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = RISKY.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Also what a spreadsheet made of it: other separators, quotes only where they are needed. */
export function readCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = /^"?\w+"?([,;\t])/.exec(source)?.[1] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < source.length;) {
    const { value, end } = readCell(source, at, separator);
    row.push(GUARDED.test(value) ? value.slice(1) : value);
    at = end;
    if (source[at] === separator) {
      at += 1;
      if (at === source.length) row.push('');
      else continue;
    } else at += source.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function readCell(source: string, start: number, separator: string): { readonly value: string; readonly end: number } {
  if (source[start] !== '"') {
    let end = start;
    while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end += 1;
    return { value: source.slice(start, end), end };
  }
  let value = '';
  for (let at = start + 1; ;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return { value: value + source.slice(at), end: source.length };
    value += source.slice(at, quote);
    if (source[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
