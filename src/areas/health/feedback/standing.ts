/** Where feedback stands on a day: how long it has waited for an answer, or what the answer came to. */
import type { Config } from '#model/config.ts';
import { dayAfter } from '#words/day-after.ts';
import { daysBetween } from '#words/days-between.ts';
import type { Feedback } from './schema.ts';

export type Wait = 'waiting' | 'late' | 'overdue';
export type State = 'waiting' | 'planned' | 'done' | 'declined';
export const STATES = ['waiting', 'planned', 'done', 'declined'] as const satisfies readonly State[];

type Limits = Pick<Config['feedback'], 'answerWithin' | 'overdueAfter'>;

export function stateOf({ response }: Pick<Feedback, 'response'>): State {
  return response?.status ?? 'waiting';
}

/** How long it waits for its answer, by whole days; less than none where it was raised in the future. */
export function waitOf({ raised }: Pick<Feedback, 'raised'>, today: string, limits: Limits) {
  const wait: Wait =
    today > dayAfter(raised, limits.overdueAfter)
      ? 'overdue'
      : today > dayAfter(raised, limits.answerWithin)
        ? 'late'
        : 'waiting';
  return { wait, days: daysBetween(raised, today), answerBy: dayAfter(raised, limits.answerWithin) };
}

/** Whether it is planned for a day that has passed. */
export function isPastDue({ response }: Pick<Feedback, 'response'>, today: string): boolean {
  return response?.status === 'planned' && response.due !== undefined && response.due < today;
}
