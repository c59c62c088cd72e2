/** How a decision stands today against its timebox. */
import { Temporal } from 'temporal-polyfill';
import type { Playbook } from '#model/playbook.ts';
import { daysBetween } from '#words/days-between.ts';
import type { Decision } from './schema.ts';
import { isOpen } from './values.ts';

/** Within this many days of its end, a timebox is due. */
const SOON = 7;

export type Urgency = 'overdue' | 'due' | 'open';

/** The day by which it is decided: its own, or its forum's timebox from the day it was created. */
export function deadlineOf(
  { decideBy, created, forum }: Decision,
  playbook: Pick<Playbook, 'resolve'>,
): string | undefined {
  if (decideBy !== undefined || forum === undefined || created === undefined) return decideBy;
  const found = playbook.resolve(forum, ['forum']);
  return found && Temporal.PlainDate.from(created).add(found.data.timebox).toString();
}

export type Standing = NonNullable<ReturnType<typeof standingOf>>;

/** None for what is decided. A deadline that has passed is a negative number of days away. */
export function standingOf(decision: Decision, playbook: Pick<Playbook, 'resolve'>, today: string) {
  if (!isOpen(decision.status)) return undefined;
  const deadline = deadlineOf(decision, playbook);
  const days = deadline === undefined ? undefined : daysBetween(today, deadline);
  const urgency: Urgency = days === undefined || days > SOON ? 'open' : days < 0 ? 'overdue' : 'due';
  return { deadline, days, urgency };
}
