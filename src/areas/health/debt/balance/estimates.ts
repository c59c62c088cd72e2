/** What a debt was thought to cost on a day, as its history says. */
import type { Debt } from '../schema.ts';

/** The best guess of that day, in person-days: the latest estimate until then, or the middle of the range where there is none. */
export function principalOn({ principal, history }: Pick<Debt, 'principal' | 'history'>, day: string): number {
  return estimateOn(history, day)?.principal ?? middleOf(principal.personDays);
}

/** In person-days a month. Estimates that say nothing of interest leave it as it was. */
export function interestOn({ interest, history }: Pick<Debt, 'interest' | 'history'>, day: string): number {
  const known = history.filter((each) => each.interest !== undefined);
  const last = known.at(-1);
  // The last estimate and the field both mean today, and the field is what people keep up to date.
  if (last === undefined || last.date <= day) return interest.personDaysPerMonth;
  return estimateOn(known, day)?.interest ?? interest.personDaysPerMonth;
}

export function middleOf({ low, high }: Debt['principal']['personDays']): number {
  return (low + high) / 2;
}

/** Before the first estimate, that one is the best there is. */
function estimateOn(history: Debt['history'], day: string) {
  return history.findLast(({ date }) => date <= day) ?? history[0];
}
