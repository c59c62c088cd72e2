/** When a plan was last kept, in a sentence. */
import { say } from '#words/say.ts';
import type { PlannerWords } from './planner-words.ts';

export interface Keeping {
  /** The moment of the last change; none where nothing was kept yet, 0 where the release that kept it told none. */
  readonly at: number | undefined;
  /** Whether the browser has all of what is on the page, as far as there is something. */
  readonly isKept: boolean;
}

type KeepingWords = Pick<PlannerWords, 'dates' | 'kept' | 'keptOn' | 'keptToday' | 'notKept' | 'notKeptYet'>;

export function keptWhen({ at, isKept }: Keeping, now: number, words: KeepingWords): string {
  if (!isKept) return words.notKept;
  if (at === undefined) return words.notKeptYet;
  if (at === 0) return words.kept;
  const [moment, today] = [new Date(at), new Date(now)];
  const time = new Intl.DateTimeFormat(words.dates, { timeStyle: 'short' }).format(moment);
  if (moment.toDateString() === today.toDateString()) return say(words.keptToday, { time });
  return say(words.keptOn, { day: new Intl.DateTimeFormat(words.dates, { dateStyle: 'long' }).format(moment), time });
}
