/** A CSV file as rows of cells that know their place, whatever separates them. */
import type { Location } from '#model/location.ts';
import type { SourceText } from '../decode.ts';
import { cellsOf } from './csv-cells.ts';

export interface TableCell {
  /** As it stands, without its quotes, with its line breaks. */
  readonly text: string;
  /** Its offsets in the text, quotes included. */
  readonly range: readonly [from: number, to: number];
  /** True where it stands in quotes: then spaces at its ends were meant. */
  readonly isQuoted: boolean;
  /** True where it opens a quote and does not close it: all that follows is in it. */
  readonly isOpen: boolean;
  /** What follows a closing quote that seems to belong to another cell. */
  readonly after: string;
  /** Computed lazily: most cells are right. */
  readonly location: Location;
}

export type TableRow = readonly TableCell[];

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel writes its separator into the first line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** @param typed the separator; else the one that the file names in its first line, or that most lines agree on */
export function rowsIn(source: SourceText, typed?: string): readonly TableRow[] {
  const [hint = ''] = SEPARATOR_LINE.exec(source.text) ?? [];
  const rows = cellsOf(source.text, typed ?? separatorOf(source), hint.length);
  return rows.map((row) =>
    row.map(({ value, start, end, isQuoted, isOpen, after }) => ({
      text: value,
      range: [start, end] as const,
      isQuoted,
      isOpen,
      after,
      get location() {
        return isOpen ? source.range(start, start + 1) : source.range(start, end);
      },
    })),
  );
}

/** The one that the file names, or that stands outside of quotes in most lines, equally often. */
export function separatorOf({ text }: Pick<SourceText, 'text'>): string {
  const said = SEPARATOR_LINE.exec(text)?.[1];
  if (said !== undefined) return said;
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
