/** How many problems of one sort are listed for a file: past a hundred, one more sentence says how many there are. */
import type { Problem } from '#model/problem.ts';

export const MOST_LISTED = 100;

/** The first of each rule, and how many more there are. */
export function listed(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_LISTED) return problems;
  return [...Map.groupBy(problems, ({ rule }) => rule).values()].flatMap((own) => {
    const next = own[MOST_LISTED];
    return next === undefined ? own : [...own.slice(0, MOST_LISTED), further(own.length - MOST_LISTED, next)];
  });
}

/** @param next the first that is not listed */
export function further(count: number, { rule, location }: Pick<Problem, 'rule' | 'location'>): Problem {
  return {
    rule,
    message: `Unexpected number of problems: ${count} more like the ${MOST_LISTED} above, expected few enough to list`,
    hint: 'Correct those that are listed, then check again.',
    location,
    unlisted: count,
  };
}
