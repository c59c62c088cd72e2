/** Outcomes as a plan lists them. */
import type { Entry } from '#model/entry.ts';
import type { Horizon } from '../outcome/schema.ts';
import { comparePeriods } from '../period/period.ts';

/** The columns of the roadmap, from what is worked on to what is far. */
export const AHEAD = ['now', 'next', 'later'] as const satisfies readonly Horizon[];

export function isAhead({ data }: Entry<'outcome'>): boolean {
  return AHEAD.some((horizon) => horizon === data.horizon);
}

/** In the order of their periods; what is archived is on no plan. */
export function plannedOutcomes(outcomes: readonly Entry<'outcome'>[]): readonly Entry<'outcome'>[] {
  return outcomes
    .filter(({ life }) => life !== 'archived')
    .toSorted((a, b) => comparePeriods(a.data.period, b.data.period) || a.data.title.localeCompare(b.data.title, 'en'));
}
