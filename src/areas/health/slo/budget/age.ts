/** How old the last numbers of an objective are. */
import type { Series } from '#model/series.ts';
import { knownPoints } from './known.ts';
import { dayOf, DAY, minuteOf } from './spans.ts';

/** A budget that is a week old is no help in deciding what to do today. */
export const OLDEST_DAYS = 7;

export interface Age {
  /** The last day of which something is known. */
  readonly last: string;
  readonly days: number;
  readonly isStale: boolean;
}

export function ageOf(series: Series | undefined, today: string): Age | undefined {
  const end = knownPoints(series, today).at(-1)?.to;
  if (end === undefined) return undefined;
  const last = dayOf(end - 1);
  const days = (minuteOf(today) - minuteOf(last)) / DAY;
  return { last, days, isStale: days > OLDEST_DAYS };
}
