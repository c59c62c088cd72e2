/** The days on which a recurrence falls. Days are the same in every zone: which moment each is, its clock says later. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Recurrence } from './recurrence.ts';

/** Every day of the recurrence from one day to another, both included. @param start its first day, or the moment on it */
export function daysBetween(recurrence: Recurrence, start: string, from: string, to: string): readonly string[] {
  return ruleOf(recurrence, start).between(midnight(from), midnight(to), true).map(dayOf);
}

/** The last day of the recurrence up to `until`; none where it never happens. */
export function lastDay(recurrence: Recurrence, start: string, until: string): string | undefined {
  const last = ruleOf(recurrence, start).previous(midnight(until), true);
  return last === null ? undefined : dayOf(last);
}

/** Whether the recurrence that began on `start` has an occurrence on `date`. */
export function occursOn(recurrence: Recurrence, start: string, date: string): boolean {
  return daysBetween(recurrence, start, date, date).length > 0;
}

/** Whether the first day itself is one that the recurrence names. */
export function startsOnRhythm(recurrence: Recurrence, start: string): boolean {
  return occursOn({ ...recurrence, until: undefined }, start, start.slice(0, 10));
}

/** So long may 29 February take to come back, where a century leaves it out. */
const MOST_YEARS = 8;

/** The next day after `start` that the recurrence names; none where it names none at all, such as 30 February. */
export function nextOnRhythm(recurrence: Recurrence, start: string): string | undefined {
  // Which of every two weeks counts follows from the first day, and that is what is looked for.
  const rhythm = { ...recurrence, interval: 1, count: undefined, until: undefined };
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  const [next] = daysBetween(
    rhythm,
    start,
    first.add({ days: 1 }).toString(),
    first.add({ years: MOST_YEARS }).toString(),
  );
  return next;
}

/** As often as a rule may count; the days before a span are counted one by one. */
const MOST_TIMES = 100_001;

function ruleOf(recurrence: Recurrence, start: string): RRuleTemporal {
  const { frequency, interval, days, monthDays, months, positions, weekStart, count, until } = recurrence;
  return new RRuleTemporal({
    dtstart: midnight(start),
    freq: frequency,
    interval,
    ...(days.length > 0 && { byDay: days.map(({ weekday, nth = '' }) => `${nth}${weekday}`) }),
    ...(monthDays.length > 0 && { byMonthDay: [...monthDays] }),
    ...(months.length > 0 && { byMonth: [...months] }),
    ...(positions.length > 0 && { bySetPos: [...positions] }),
    wkst: weekStart,
    maxIterations: MOST_TIMES,
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until: midnight(until) }),
  });
}

function midnight(day: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day.slice(0, 10)).toZonedDateTime('UTC');
}

function dayOf(occurrence: { toString(): string }): string {
  return occurrence.toString().slice(0, 10);
}
