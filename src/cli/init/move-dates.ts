/** Moves the dates in a text, so that an example written for one day reads as if it had been written for another. */
import { Temporal } from 'temporal-polyfill';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-11-26`, `2026-Q4`, `2026-q4` in an address, `2027-H1`, `26 November 2026`, `26 November`. */
const DATE = new RegExp(
  String.raw`\b(?:(?<iso>\d{4}-\d\d-\d\d)|(?<year>\d{4})-(?<part>[Qq][1-4]|[Hh][12])|(?<day>[1-3]?\d) (?<month>${MONTHS.join('|')})\b(?: (?<of>\d{4}))?)(?!\d)`,
  'g',
);

/** @param from the day that the text was written for; a date without a year is the one nearest to it */
export function moveDates(text: string, from: string, to: string): string {
  const written = Temporal.PlainDate.from(from);
  const days = written.until(to).days;
  return text.replace(DATE, (whole, ...found) => {
    // The groups come last.
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const { iso, year, part, day, month, of } = groups;
    if (iso !== undefined) return movedDay(iso, days) ?? whole;
    if (year !== undefined && part !== undefined) return movedPart(Number(year), part, days);
    const told = toldDay(Number(day), MONTHS.indexOf(month ?? '') + 1, of, written);
    if (told === undefined) return whole;
    const moved = told.add({ days });
    return `${moved.day} ${MONTHS[moved.month - 1]}${of === undefined ? '' : ` ${moved.year}`}`;
  });
}

/** Nothing for what only looks like a date. */
function movedDay(iso: string, days: number): string | undefined {
  try {
    return Temporal.PlainDate.from(iso).add({ days }).toString();
  } catch {
    return undefined;
  }
}

/** The quarter or half-year in which the middle of the old one comes to lie. */
function movedPart(year: number, part: string, days: number): string {
  const months = /^q/i.test(part) ? 3 : 6;
  const middle = Temporal.PlainDate.from({ year, month: (Number(part[1]) - 1) * months + 1, day: 1 }).add({
    days: Math.round(months * 15.2),
  });
  const moved = middle.add({ days });
  return `${moved.year}-${part[0]}${Math.ceil(moved.month / months)}`;
}

function toldDay(
  day: number,
  month: number,
  year: string | undefined,
  near: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const years = year === undefined ? [near.year - 1, near.year, near.year + 1] : [Number(year)];
  try {
    return years
      .map((each) => Temporal.PlainDate.from({ year: each, month, day }, { overflow: 'reject' }))
      .toSorted((a, b) => distance(a, near) - distance(b, near))[0];
  } catch {
    return undefined;
  }
}

function distance(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return Math.abs(a.until(b).days);
}
