/** Where an experiment stands on a day: not begun, running, waiting for its result, or with one. */
import { daysBetween } from '#words/days-between.ts';
import type { Experiment } from './schema.ts';

/** In the order in which people ask about them: what is late, what runs, what comes, and what is known. */
export const STANDINGS = ['waiting', 'running', 'planned', 'confirmed', 'refuted', 'inconclusive'] as const;
export type ExperimentStanding = (typeof STANDINGS)[number];

export interface StandingOn {
  readonly is: ExperimentStanding;
  /** Until it begins or ends; since its end where it waits for a result; how long it ran where it has one. */
  readonly days: number;
}

type Dated = Pick<Experiment, 'started' | 'ends' | 'result'>;

export function standingOn({ started, ends, result }: Dated, today: string): StandingOn {
  if (result !== undefined) return { is: result, days: daysBetween(started, ends) };
  if (today < started) return { is: 'planned', days: daysBetween(today, started) };
  if (today <= ends) return { is: 'running', days: daysBetween(today, ends) };
  return { is: 'waiting', days: daysBetween(ends, today) };
}
