/** The cells of a spreadsheet's file, read in the browser: what was exported, and what a spreadsheet made of it. */
import { textOfCell } from '#words/csv.ts';

/** Whatever separates its cells, and whichever of them stand in quotes. */
export function readCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = /^"?\w+"?([,;\t])/.exec(source)?.[1] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < source.length;) {
    const { value, end } = readCell(source, at, separator);
    row.push(textOfCell(value));
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
