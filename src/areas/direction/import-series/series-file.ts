/** The file of a series: read to add to it, and written in the one form that it has. */
import { readSeries } from '#load/series/read-series.ts';
import type { RawFile } from '#model/content-tree.ts';
import { guardedCell } from '#model/guarded-cell.ts';
import { KnownError } from '#model/known-error.ts';
import type { SeriesColumns } from '#model/series.ts';
import { decode } from '#source/decode.ts';
import { contentCsv } from '#words/csv.ts';
import type { ImportedPoint } from './points.ts';

/** @throws KnownError where it is not right as it stands: a merge would lose what cannot be read */
export function pointsThere(file: RawFile | undefined, columns: SeriesColumns): readonly ImportedPoint[] {
  if (file === undefined) return [];
  const source = decode(file);
  if ('text' in source && source.text.trim() === '') return [];
  const read = 'rule' in source ? { series: undefined, problems: [source] } : readSeries(source, columns);
  const [problem] = read.problems;
  if (problem !== undefined) {
    const { file: path, start } = problem.location;
    throw new KnownError(
      `\`${path}\` is not right as it stands: ${path}:${start.line}:${start.column} ${problem.message}`,
      `${problem.hint} Nothing was written.`,
    );
  }
  return read.series?.points ?? [];
}

export function seriesText(points: readonly ImportedPoint[], { numbers }: SeriesColumns): string {
  const hasNotes = points.some(({ note }) => note !== undefined);
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  return contentCsv([
    ['date', ...numbers, ...(hasNotes ? ['note'] : [])],
    ...points.map(({ at, values, note = '' }) => [
      at,
      ...numbers.map((name) => number(values[name])),
      ...(hasNotes ? [guardedCell(note)] : []),
    ]),
  ]);
}
