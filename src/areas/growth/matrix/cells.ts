/** The matrix of a ladder: what each group expects at each level. */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import type { PlacedGroup } from '../composition/groups.ts';
import { byGroup } from '../expectation/by-group.ts';
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
  const rows = byGroup(ladder.groups, ladder.expectations).map(({ expectations, ...placed }): MatrixRow => ({
    ...placed,
    cells: columns.map((level) =>
      expectations.filter(({ levels }) => levels.includes(level.id)).toSorted(antiPatternsLast),
    ),
  }));
  return { columns, rows };
}

function antiPatternsLast(a: Expectation, b: Expectation): number {
  return Number(a.kind === 'anti-pattern') - Number(b.kind === 'anti-pattern');
}
