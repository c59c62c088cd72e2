/** The cells of a spreadsheet's text, each with its place: RFC 4180, and what programs make of it. */

export interface TextCell {
  /** As it stands, without its quotes, with its line breaks. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True where it stands in quotes: then spaces at its ends were meant. */
  readonly isQuoted: boolean;
  /** True where it opens a quote and does not close it: all that follows is in it. */
  readonly isOpen: boolean;
  /** What follows its closing quote where that quote seems to close another cell: one opened before and was not closed. */
  readonly after: string;
}

export function cellsOf(text: string, separator: string, from = 0): readonly (readonly TextCell[])[] {
  const rows: TextCell[][] = [];
  let row: TextCell[] = [];
  let at = from;
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    row.push(cell);
    const next = text.slice(cell.end, cell.end + 1);
    at = cell.end + 1;
    if (next === separator) {
      if (at === text.length) row.push({ value: '', start: at, end: at, isQuoted: false, isOpen: false, after: '' });
      continue;
    }
    if (next === '\r' && text.slice(at, at + 1) === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function cellAt(text: string, start: number, separator: string): TextCell {
  if (text.slice(start, start + 1) !== '"') {
    const end = endOf(text, start, separator);
    return { value: text.slice(start, end), start, end, isQuoted: false, isOpen: false, after: '' };
  }
  let value = '';
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1)
      return { value: value + text.slice(at), start, end: text.length, isQuoted: true, isOpen: true, after: '' };
    value += text.slice(at, quote);
    if (text.slice(quote + 1, quote + 2) !== '"') {
      const end = endOf(text, quote + 1, separator);
      const rest = text.slice(quote + 1, end);
      // A quote that follows a separator and stands before a letter was meant to open a cell.
      const isLate = [separator, '\n'].some((end) => value.endsWith(end)) && /^\S/.test(rest);
      const after = isLate ? rest.trim() : '';
      return { value: value + rest, start, end, isQuoted: true, isOpen: false, after };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}
