/** A day as the roadmap says it. Beyond this quarter it names none: such a date would be taken for a promise. */
import type { Speech } from '#model/speech.ts';
import { daysOf, periodAfter, periodOf } from '../period/period.ts';
import { directionWords } from '../words/direction-words.ts';

/** *by 15 December 2026*, *after this quarter*, *later*. */
export function dayOrHorizon(day: string, today: string, speech: Speech): string {
  const words = directionWords(speech).roadmap.when;
  const quarter = periodOf(today);
  if (day <= daysOf(quarter).to) return words.by(speech.day(day));
  return day <= daysOf(periodAfter(periodAfter(quarter))).to ? words.next : words.later;
}
