/** The matrix of a ladder: what each group expects at each level. */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import { placeGroups, type PlacedGroup } from '../composition/groups.ts';
import { orderedLevels } from '../level/order.ts';

export interface Matrix {
  readonly columns: readonly Level[];
  readonly rows: readonly MatrixRow[];
}

interface MatrixRow extends PlacedGroup {
  /** One a column; an empty one is a question for the ladder's owner and no mistake. */
  readonly cells: readonly (readonly Expectation[])[];
}

/** Groups with nothing in them are rows only where groups below them have something. */
export function matrix(ladder: Ladder): Matrix {
  const columns = orderedLevels(ladder);
  const rows = placeGroups(ladder.groups).map((placed): MatrixRow => {
    const own = ladder.expectations.filter((expectation) => expectation.group === placed.group.id);
    return {
      ...placed,
      cells: columns.map((level) =>
        own.filter((expectation) => expectation.levels.includes(level.id)).toSorted(antiPatternsLast),
      ),
    };
  });
  return { columns, rows: rows.filter((row, index) => hasContent(row) || isFilledBelow(rows, index)) };
}

function antiPatternsLast(a: Expectation, b: Expectation): number {
  return Number(a.kind === 'anti-pattern') - Number(b.kind === 'anti-pattern');
}

function hasContent(row: MatrixRow): boolean {
  return row.cells.some((cell) => cell.length > 0);
}

function isFilledBelow(rows: readonly MatrixRow[], index: number): boolean {
  const depth = rows[index]?.depth ?? 0;
  const after = rows.slice(index + 1);
  const end = after.findIndex((row) => row.depth <= depth);
  return after.slice(0, end === -1 ? undefined : end).some(hasContent);
}
