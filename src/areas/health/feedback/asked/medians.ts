/** How soon answers come: for each quarter in which something was raised, how many got one and after how many days half of those had it. */
import { daysBetween } from '#words/days-between.ts';
import type { Feedback } from '../schema.ts';

/** Of fewer answers a median is one person's luck. */
export const LEAST_FOR_A_MEDIAN = 3;

export interface QuarterOfAnswers {
  readonly year: number;
  readonly quarter: number;
  readonly raised: number;
  readonly answered: number;
  readonly median: number | undefined;
}

/** The latest quarter first. */
export function mediansByQuarter(all: readonly Pick<Feedback, 'raised' | 'response'>[]): readonly QuarterOfAnswers[] {
  const quarters = Map.groupBy(all, ({ raised }) => quarterOf(raised));
  return [...quarters]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, own]) => {
      const days = own.flatMap(({ raised, response }) =>
        response === undefined ? [] : [Math.max(0, daysBetween(raised, response.date))],
      );
      return {
        year: Number(key.slice(0, -2)),
        quarter: Number(key.slice(-1)),
        raised: own.length,
        answered: days.length,
        median: days.length < LEAST_FOR_A_MEDIAN ? undefined : middleOf(days),
      };
    });
}

/** `2026q4`: it sorts by time, and can stand in an address. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Of two in the middle, what lies between them. */
function middleOf(days: readonly number[]): number | undefined {
  const sorted = days.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
