/** Days as people write them, as ISO 8601. */
import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2020-01-31`, `2020/01/31`, `31.01.2020`, *31 January 2020* or *January 31st, 2020*; none where it is no real day. */
export function readDay(written: string): string | undefined {
  const text = written.trim().replace(/^["']|["']$/g, '');
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year !== undefined) return isoOf(year, month, day);
  const [, dayFirst, monthNext, yearLast] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (yearLast !== undefined) return isoOf(yearLast, monthNext, dayFirst);
  const [, ofMonth, named, inYear] = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text) ?? [];
  if (inYear !== undefined) return isoOf(inYear, monthCalled(named), ofMonth);
  const [, name, dayThen, andYear] = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? [];
  return andYear === undefined ? undefined : isoOf(andYear, monthCalled(name), dayThen);
}

function monthCalled(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isoOf(year: string, month = '', day = ''): string | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return undefined;
  }
}
