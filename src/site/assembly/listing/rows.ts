/** How an index leads on to the pages that hold what it has no room for. */
import type { Branch } from './branch.ts';

export interface ListRow {
  /** Below the page that it stands on. */
  readonly path: string;
  readonly label: string;
  readonly count: number;
  /** The names that it begins and ends with, where its own does not say what it holds. */
  readonly span: readonly [from: string, to: string] | undefined;
}

/** @param more what a section without a name is called */
export function listRow<T>(section: Branch<T>, more: string): ListRow {
  const { segment, label, count, branches } = section;
  const [from, to] = [branches[0]?.label, branches.at(-1)?.label];
  const span = isTold(section) || from === undefined || to === undefined ? undefined : ([from, to] as const);
  return { path: `${segment}/`, label: label ?? more, count, span };
}

/** A letter and a number say little; a part, a group and a year have names. */
function isTold({ segment }: Branch<unknown>): boolean {
  return !/^(?:letter|from|no)_/.test(segment);
}
