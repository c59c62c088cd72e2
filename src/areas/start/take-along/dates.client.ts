/** From the days of a plan to dates, once somebody knows when they begin. All in universal time: a day has no zone. */

export interface Start {
  /** The first day at work, `2026-04-06`. */
  readonly day: string;
  /** Whether nothing may fall on a weekend. */
  readonly workingDays: boolean;
}

const DAY = 86_400_000;

/** Day 1 is the first at work, and there is no day 0. Days before it are counted as working days where weekends are free; later ones wait for Monday. */
export function dateOf(day: number, { day: first, workingDays }: Start): string {
  const start = Date.parse(`${first}T00:00:00Z`);
  if (day > 0) {
    const date = start + (day - 1) * DAY;
    return inIso(workingDays ? nextWorkingDay(date) : date);
  }
  if (!workingDays) return inIso(start + day * DAY);
  let date = start;
  for (let left = -day; left > 0;) {
    date -= DAY;
    if (!isWeekend(date)) left -= 1;
  }
  return inIso(date);
}

/** More lie before no plan; counting on would cost the more the farther away the day is. */
const MOST_BEFORE = 6;

/** Which day of the plan a date is. A weekend before the first day belongs to the working day before it. */
export function dayOf(date: string, start: Start): number {
  const days = (Date.parse(date) - Date.parse(start.day)) / DAY;
  if (days >= 0) return days + 1;
  let day = -1;
  while (day > -MOST_BEFORE && dateOf(day, start) > date) day -= 1;
  return day;
}

/** `Mon 6 Apr 2026`. */
export function dateInWords(date: string, locale: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Some browsers take 31 February for a day in March.
  return !Number.isNaN(date) && inIso(date) === text;
}

function nextWorkingDay(date: number): number {
  return isWeekend(date) ? nextWorkingDay(date + DAY) : date;
}

function isWeekend(date: number): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}

function inIso(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}
