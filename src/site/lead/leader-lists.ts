/** What a leader looks at on Monday, in the order in which people wait for it. */
import { Temporal } from 'temporal-polyfill';
import type { ListName } from '#model/lists.ts';

export const LEADER_LISTS: readonly ListName[] = [
  'decisions-overdue',
  'questions-unanswered',
  'actions-overdue',
  'exceptions-ending',
  'acceptances-ending',
  'systems-unowned',
  'budgets-burnt',
  'debt-beyond-capacity',
  'scorecards-unbalanced',
  'units-without-check',
  'pages-past-review',
  'rituals-reviewing-nothing',
];

/** The day of the staff meeting before a day: on a Monday, that of the week before. */
export function lastMonday(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek === 1 ? 7 : date.dayOfWeek - 1 }).toString();
}
