/** Faults of many rows, told as few times as helps: a column that is wrong from end to end is one mistake. */
import type { Fix } from '#model/fix.ts';
import type { Problem } from '#model/problem.ts';
import { further, MOST_LISTED } from '../listed.ts';

export interface RowFault {
  /** The same for all that are one mistake where a whole column has it. */
  readonly sort: string;
  /** How many cells of the column say something: where all of them have the fault, the column has. */
  readonly outOf: number;
  /** Described lazily: of thousands, a hundred are reported. */
  describe(): Problem;
}

/** Fewer are reported one by one. */
const FEW = 3;

export function toldByColumn(faults: readonly RowFault[]): readonly Problem[] {
  const bySort = Map.groupBy(faults, ({ sort }) => sort);
  const told = faults.filter(({ sort, outOf }) => {
    const alike = bySort.get(sort) ?? [];
    return alike.length <= FEW || alike.length < outOf || alike[0] === undefined;
  });
  const single = new Set(told);
  const whole = [...bySort.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined || single.has(first) ? [] : [ofColumn(first, alike)];
  });
  return [...whole, ...firstOf(told.map(({ describe }) => describe))];
}

function ofColumn({ describe }: RowFault, alike: readonly RowFault[]): Problem {
  const problem = describe();
  const hint = `${problem.hint} The same is wrong in all ${alike.length} rows of this column.`;
  return { ...problem, hint, fix: problem.fix && everywhere(alike) };
}

/** One correction for all rows; none where only some of them have one. */
function everywhere(alike: readonly RowFault[]): Fix | undefined {
  const fixes = alike.map(({ describe }) => describe().fix);
  return fixes.every((fix) => fix !== undefined) ? { edits: fixes.flatMap(({ edits }) => edits) } : undefined;
}

/** The first hundred, and how many more there are. */
export function firstOf(describe: readonly (() => Problem)[]): readonly Problem[] {
  const told = describe.slice(0, MOST_LISTED).map((each) => each());
  const next = describe[MOST_LISTED]?.();
  return next === undefined ? told : [...told, further(describe.length - MOST_LISTED, next)];
}
