/** A spreadsheet's text as rows of cells that know their place: RFC 4180, and what programs make of it. */
import type { Location } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import type { Notebook } from '../notebook.ts';

export interface Cell {
  /** As it stands, with its line breaks. */
  readonly text: string;
  readonly location: Location;
}

export type Row = readonly Cell[];

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** @param typed the separator; else the one that most lines agree on */
export function rowsOf(source: SourceText, typed: string | undefined, notebook: Notebook): readonly Row[] {
  // Excel writes its separator into the first line.
  const [hint = '', said] = /^sep=(.)\r?\n/i.exec(source.text) ?? [];
  return parse(source, hint.length, typed ?? said ?? separatorOf(source.text), notebook);
}

function parse(source: SourceText, from: number, separator: string, notebook: Notebook): readonly Row[] {
  const { text } = source;
  const rows: Row[] = [];
  let row: Cell[] = [];
  let at = from;
  while (at < text.length) {
    const { end, value } = cellAt(source, at, separator, notebook);
    row.push({ text: value, location: source.range(at, end) });
    const next = text.slice(end, end + 1);
    at = end + 1;
    if (next === separator) {
      if (at === text.length) row.push({ text: '', location: source.range(at, at) });
      continue;
    }
    if (next === '\r' && text.slice(at, at + 1) === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function cellAt(
  source: SourceText,
  start: number,
  separator: string,
  notebook: Notebook,
): { readonly end: number; readonly value: string } {
  const { text } = source;
  if (text.slice(start, start + 1) !== '"') {
    const end = endOf(text, start, separator);
    return { end, value: text.slice(start, end) };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) {
      notebook.fault(
        source.range(start, start + 1),
        'Unexpected end of the file inside of quotes, expected a closing quote',
        'All that follows was read as one cell. Look for the cell that opens a quote and does not close it.',
      );
      return { end: text.length, value: value + text.slice(at) };
    }
    value += text.slice(at, quote);
    if (text.slice(quote + 1, quote + 2) !== '"') {
      const end = endOf(text, quote + 1, separator);
      return { end, value: value + text.slice(quote + 1, end) };
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

/** The one that stands outside of quotes in most lines, equally often. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const agreeing = counts.filter((count) => count === most).length;
    return { separator, score: most === 0 ? 0 : agreeing * 100 + most };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ',';
}
