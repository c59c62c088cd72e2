/** Reads the CSV file beside an entry: every row a date with its numbers, every finding at its cell. */
import { textOfCell } from '#model/guarded-cell.ts';
import type { Problem } from '#model/problem.ts';
import type { Series, SeriesColumns, SeriesPoint } from '#model/series.ts';
import type { SourceText } from '#source/decode.ts';
import { rowsIn, type TableCell, type TableRow } from '#source/table/table.ts';
import { dateIn, numberIn, type Misread } from './cell-values.ts';
import { openQuote, tooManyCells } from './row-problems.ts';
import { columnsIn } from './series-columns.ts';

export interface ReadSeries {
  /** What could be read of it. */
  readonly series: Series;
  readonly problems: readonly Problem[];
}

export function readSeries(source: SourceText, expected: SeriesColumns): ReadSeries {
  const rows = rowsIn(source);
  const { columns, head, problems } = columnsIn(rows, source, {
    names: ['date', ...expected.numbers, 'note'],
    required: ['date', ...expected.numbers],
    rule: 'series/columns',
    advice: '`waymark import series FILE` reads columns of other names',
  });
  const points: SeriesPoint[] = [];
  const found: Problem[] = [...problems];
  const lineOf = new Map<string, number>();
  for (const row of rows.slice(head + 1)) {
    if (row.every(({ text }) => text.trim() === '')) continue;
    const open = row.find(({ isOpen }) => isOpen);
    if (open !== undefined) found.push(openQuote(open, 'series/open-quote'));
    found.push(...tooManyCells(row, rows[head] ?? [], 'series/cell'));
    const point = pointIn(row, columns, expected, found);
    if (point === undefined) continue;
    const before = lineOf.get(point.at);
    if (before === undefined) lineOf.set(point.at, point.line);
    if (before === undefined) points.push(point);
    else found.push(dateTwice(row[columns.get('date') ?? 0], point.at, before));
  }
  const partial = found.length > 0 ? { isPartial: true } : {};
  return { series: { file: source.file, ...partial, points: points.toSorted(byDate) }, problems: found };
}

function byDate(a: SeriesPoint, b: SeriesPoint): number {
  return a.at < b.at ? -1 : 1;
}

/** @param found takes what is wrong with its cells */
function pointIn(
  row: TableRow,
  columns: ReadonlyMap<string, number>,
  { numbers, hourly = false }: SeriesColumns,
  found: Problem[],
): SeriesPoint | undefined {
  const cell = (name: string) => row[columns.get(name) ?? -1];
  const misread = (at: TableCell | undefined, { expected, hint }: Misread) => {
    if (at === undefined) return;
    const text = at.text.trim();
    const message =
      text === '' ? `Missing date, expected ${expected}` : `Unexpected \`${text.slice(0, 60)}\`, expected ${expected}`;
    found.push({ rule: 'series/cell', message, hint, location: at.location });
  };
  const dateCell = cell('date') ?? (columns.has('date') ? row[0] : undefined);
  const date = dateIn(textOfCell(dateCell?.text ?? '').trim(), hourly);
  if (typeof date !== 'string') misread(dateCell, date);
  const values = numbers.flatMap((name): readonly (readonly [string, number])[] => {
    const at = cell(name);
    const text = textOfCell(at?.text ?? '').trim();
    if (text === '') return [];
    const number = numberIn(text);
    if (typeof number === 'number') return [[name, number]];
    misread(at, number);
    return [];
  });
  if (typeof date !== 'string') return undefined;
  const note = textOfCell(cell('note')?.text ?? '').trim();
  return {
    at: date,
    values: Object.fromEntries(values),
    ...(note === '' ? {} : { note }),
    line: row[0]?.location.start.line ?? 1,
  };
}

function dateTwice(cell: TableCell | undefined, date: string, before: number): Problem {
  return {
    rule: 'series/date-twice',
    message: `Unexpected \`${date}\` again, expected each date once; it stands in line ${before} too`,
    hint: `Keep one of the two lines, ${before} and ${cell?.location.start.line}.`,
    location: cell?.location ?? { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
}
