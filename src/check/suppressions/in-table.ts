/** What a table silences row by row: cells of the column `x-waymark-ignore`, `entry/review-overdue: nobody has the time`. */
import type { SourceText } from '#source/decode.ts';
import { rowsIn } from '#source/table/table.ts';
import { readWords, type Suppression } from './suppression.ts';

const COLUMN = 'x-waymark-ignore';

export function suppressionsInTable(source: SourceText): readonly Suppression[] {
  const [head, ...rows] = rowsIn(source);
  const column = head?.findIndex(({ text }) => text.trim().toLowerCase() === COLUMN) ?? -1;
  if (column === -1) return [];
  return rows.flatMap((row): readonly Suppression[] => {
    const [first, cell, last] = [row[0], row[column], row.at(-1)];
    if (first === undefined || cell === undefined || last === undefined || cell.text.trim() === '') return [];
    const [from, to] = [first.location.start.line, last.location.end.line];
    return cell.text
      .split(/[;\n]/)
      .filter((words) => words.trim() !== '')
      .map((words) => ({
        ...readWords(`waymark-ignore ${words.trim().replace(/^waymark-ignore\s+/, '')}`),
        location: cell.location,
        covers: ({ start }) => from <= start.line && start.line <= to,
      }));
  });
}
