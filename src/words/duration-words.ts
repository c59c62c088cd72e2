/** Durations as people say them: `P14D` is two weeks, `PT75M` is 1 hour and 15 minutes. */
import { Temporal } from 'temporal-polyfill';
import { listInWords, numberInWords } from './number-words.ts';

export interface Amount {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
}

/** The longest span of months that is not told in years: nobody says one year and six months of a review. */
const MONTHS_AS_SUCH = 24;

export function durationInWords(duration: string): string {
  const amounts = amountsOf(Temporal.Duration.from(duration));
  const [only, ...others] = amounts;
  if (only === undefined) return 'no time';
  return others.length === 0
    ? told(only, numberInWords(only.count))
    : listInWords(amounts.map((amount) => told(amount, String(amount.count))));
}

/** In the units in which people say it, the largest first. */
export function amountsOf(duration: Temporal.Duration): readonly Amount[] {
  return [...monthsAndYears(duration), ...daysAndWeeks(duration), ...time(duration)].filter(({ count }) => count > 0);
}

function told({ count, unit }: Amount, number: string): string {
  return `${number} ${unit}${count === 1 ? '' : 's'}`;
}

function monthsAndYears({ years, months }: Temporal.Duration): readonly Amount[] {
  const total = years * 12 + months;
  if (total % 12 !== 0 && total < MONTHS_AS_SUCH) return [{ count: total, unit: 'month' }];
  return [
    { count: Math.floor(total / 12), unit: 'year' },
    { count: total % 12, unit: 'month' },
  ];
}

/** Ten days are ten days, and only whole weeks are weeks. */
function daysAndWeeks({ weeks, days }: Temporal.Duration): readonly Amount[] {
  const total = weeks * 7 + days;
  return total % 7 === 0 ? [{ count: total / 7, unit: 'week' }] : [{ count: total, unit: 'day' }];
}

/** Hours never become days: 24 hours are a promise by the clock, a day is one by the calendar. */
function time({ hours, minutes, seconds }: Temporal.Duration): readonly Amount[] {
  const wholeMinutes = minutes + Math.floor(seconds / 60);
  return [
    { count: hours + Math.floor(wholeMinutes / 60), unit: 'hour' },
    { count: wholeMinutes % 60, unit: 'minute' },
    { count: seconds % 60, unit: 'second' },
  ];
}
