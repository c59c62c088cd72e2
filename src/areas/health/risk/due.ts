/** How far away a day is, in words and with what to think of it. */
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import { healthWords } from '../words/health-words.ts';

export function dueView(day: string, { speech, today }: Pick<PageTools, 'speech' | 'today'>) {
  const words = healthWords(speech).risk.due;
  const left = daysBetween(today, day);
  return {
    day,
    isLate: left < 0,
    says: left < 0 ? words.late(-left) : left === 0 ? words.today : words.left(left),
  };
}
