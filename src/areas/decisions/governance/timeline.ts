/** The steps of a process on a calendar: from which day to which each lasts, and how long all of them may take. */
import { daysIn, sumOf } from '#words/duration.ts';
import { sharesOf } from '#charts/shares.ts';
import type { Governance } from './schema.ts';

type Step = Governance['steps'][number];

export type Timeline = ReturnType<typeof timeline>;
export type TimelineStep = Timeline['steps'][number];

export function timeline(steps: readonly Step[]) {
  const timeboxes = steps.flatMap(({ timebox }) => timebox ?? []);
  const lengths = steps.map(({ timebox }) => (timebox === undefined ? undefined : daysIn(timebox)));
  const known = lengths.filter((days) => days !== undefined);
  const shares = known.length === steps.length ? sharesOf(known) : [];
  return {
    steps: steps.map((step, index) => ({ step, days: daysOf(lengths.slice(0, index + 1)), share: shares[index] })),
    /** The longest that all the timed steps may take together, an ISO 8601 duration. */
    total: timeboxes.length === 0 ? undefined : sumOf(timeboxes),
    untimed: steps.length - timeboxes.length,
  };
}

/**
 * The first and the last day, counted from 1; none from the first step on that does not last whole days.
 * @param lengths of the steps up to and with the one that is asked for
 */
function daysOf(lengths: readonly (number | undefined)[]) {
  let last = 0;
  let first = 1;
  for (const length of lengths) {
    if (length === undefined || length === 0) return undefined;
    first = last + 1;
    last += length;
  }
  return { first, last };
}
