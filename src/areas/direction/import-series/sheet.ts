/** The table of an import: its rows, and what its columns are called. */
import type { ContentTree } from '#model/content-tree.ts';
import type { SetAside } from '#model/importer.ts';
import { KnownError } from '#model/known-error.ts';
import type { Given } from '#model/options.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { separatorIn } from '#source/table/separator.ts';
import { rowsIn, separatorOf, type TableRow } from '#source/table/table.ts';
import { dateFrom } from './date-forms.ts';

export interface SeriesSheet {
  readonly file: string;
  /** By column: as they stand, or `column 1` where the table has no row of names. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: string;
  readonly setAside: readonly SetAside[];
  readonly notes: readonly string[];
}

/** @throws KnownError where the source is no single table */
export function sheetIn(source: ContentTree, given: Given): SeriesSheet {
  const [file, ...others] = source.files;
  if (file === undefined || others.length > 0)
    throw new KnownError(
      `Unexpected folder of ${source.files.length} files, expected one CSV file`,
      'Name the file that holds the numbers.',
    );
  const { source: text, problem, isOther } = decodeTable(file);
  if (isOther === true) throw new KnownError(`\`${file.path}\`: ${problem?.message ?? 'no text'}`, problem?.hint);
  const typed = separatorIn(given);
  const rows = rowsIn(text, typed).filter((row) => row.some(isFilled));
  // A title above the table fills a single cell.
  const first = Math.max(
    0,
    rows.findIndex((row) => row.filter(isFilled).length > 1),
  );
  const top = rows[first] ?? [];
  const isNamed = !top.some(({ text: cell }) => looksLikeDate(cell));
  return {
    file: file.path,
    headings: top.map(({ text: cell }, index) => (isNamed && cell.trim()) || `column ${index + 1}`),
    rows: rows.slice(first + (isNamed ? 1 : 0)),
    separator: typed ?? separatorOf(text),
    setAside: rows.slice(0, first).map((row) => ({
      file: `${file.path}:${row[0]?.location.start.line ?? 1}`,
      reason: 'it stands above the names of the columns',
    })),
    notes:
      problem === undefined
        ? []
        : ['The file is not UTF-8: it was read as Windows-1252, as older spreadsheets write it'],
  };
}

/** The texts of a column, those of empty cells left out. */
export function textsOf({ rows }: Pick<SeriesSheet, 'rows'>, column: number): readonly string[] {
  return rows.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== '');
}

/** A number alone may be anything. */
export function looksLikeDate(text: string): boolean {
  return dateFrom(text) !== undefined && !/^\d+(\.\d+)?$/.test(text.trim());
}

function isFilled({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}
