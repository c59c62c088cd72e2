/** The days on which a recurrence falls. */
import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type DayOfWeek, type Frequency, type Recurrence, type Weekday } from './recurrence.ts';

type Day = Temporal.PlainDate;

/** Whether the recurrence that began on `start` has an occurrence on `date`; how often it may happen is not counted. */
export function occursOn(recurrence: Recurrence, start: string, date: string): boolean {
  return occurrenceTest(recurrence, start)(Temporal.PlainDate.from(date));
}

/** The same for many days of one recurrence. */
export function occurrenceTest(recurrence: Recurrence, start: string): (day: Day) => boolean {
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  const last = recurrence.until === undefined ? undefined : Temporal.PlainDate.from(recurrence.until);
  const whole = withStart(recurrence, first);
  // What most days fail at comes first.
  return (day) =>
    isNamed(day, whole) &&
    Temporal.PlainDate.compare(day, first) >= 0 &&
    (last === undefined || Temporal.PlainDate.compare(day, last) <= 0) &&
    (whole.interval === 1 || periodsBetween(first, day, whole) % whole.interval === 0) &&
    (whole.positions.length === 0 || isAtPosition(day, whole));
}

/** Whether the first day itself is one that the recurrence names. */
export function startsOnRhythm(recurrence: Recurrence, start: string): boolean {
  return occursOn({ ...recurrence, until: undefined }, start, start.slice(0, 10));
}

/** The next day after `start` that the recurrence names; none within four years, the longest that 29 February takes to come back. */
export function nextOnRhythm(recurrence: Recurrence, start: string): string | undefined {
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  for (let days = 1; days <= 4 * 366; days += 1) {
    const day = first.add({ days }).toString();
    if (startsOnRhythm(recurrence, day)) return day;
  }
  return undefined;
}

/** What a recurrence leaves open, its first day says: which day of the week, of the month or of the year. */
export function withStart(recurrence: Recurrence, start: Day): Recurrence {
  const { frequency, days, monthDays, months } = recurrence;
  if (days.length > 0 || monthDays.length > 0 || frequency === 'DAILY') return recurrence;
  if (frequency === 'WEEKLY') return { ...recurrence, days: [{ weekday: weekdayOf(start) }] };
  return {
    ...recurrence,
    monthDays: [start.day],
    months: frequency === 'YEARLY' && months.length === 0 ? [start.month] : months,
  };
}

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[day.dayOfWeek - 1] ?? 'MO';
}

function periodsBetween(from: Day, to: Day, { frequency, weekStart }: Recurrence): number {
  switch (frequency) {
    case 'DAILY':
      return from.until(to).days;
    case 'WEEKLY':
      return startOfWeek(from, weekStart).until(startOfWeek(to, weekStart)).days / 7;
    case 'MONTHLY':
      return (to.year - from.year) * 12 + to.month - from.month;
    case 'YEARLY':
      return to.year - from.year;
  }
}

function startOfWeek(day: Day, weekStart: Weekday): Day {
  return day.subtract({ days: (day.dayOfWeek - 1 - WEEKDAYS.indexOf(weekStart) + 7) % 7 });
}

function periodAround(day: Day, { frequency, weekStart }: Recurrence): readonly Day[] {
  const spans: Readonly<Record<Frequency, readonly [Day, number]>> = {
    DAILY: [day, 1],
    WEEKLY: [startOfWeek(day, weekStart), 7],
    MONTHLY: [day.with({ day: 1 }), day.daysInMonth],
    YEARLY: [day.with({ month: 1, day: 1 }), day.daysInYear],
  };
  const [first, length] = spans[frequency];
  return Array.from({ length }, (_, index) => first.add({ days: index }));
}

function isNamed(day: Day, { frequency, days, monthDays, months }: Recurrence): boolean {
  const inYear = frequency === 'YEARLY' && months.length === 0;
  return (
    (days.length === 0 || days.some((each) => isDayOfWeek(day, each, inYear))) &&
    (months.length === 0 || months.includes(day.month)) &&
    (monthDays.length === 0 || monthDays.includes(day.day) || monthDays.includes(day.day - day.daysInMonth - 1))
  );
}

function isDayOfWeek(day: Day, { weekday, nth }: DayOfWeek, inYear: boolean): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (nth === undefined) return true;
  const [number, length] = inYear ? [day.dayOfYear, day.daysInYear] : [day.day, day.daysInMonth];
  return nth === Math.ceil(number / 7) || nth === -Math.ceil((length - number + 1) / 7);
}

/** Whether it is the third, or the last, of the days that its period has of this sort. */
function isAtPosition(day: Day, recurrence: Recurrence): boolean {
  const candidates = periodAround(day, recurrence).filter((each) => isNamed(each, recurrence));
  return recurrence.positions.some((position) => candidates.at(position > 0 ? position - 1 : position)?.equals(day));
}
