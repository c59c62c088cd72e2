/** Days as people write them in their language, and the day of the calendar that is meant. */
import { isDate } from '#model/fields.ts';
import { monthNamed } from './month-names.ts';

/** The days that a text may mean: two where the order of day and month is ambiguous. */
export function daysMeant(text: string): readonly string[] {
  const words = text.trim().replace(/[Tt ]\d{1,2}:\d{2}.*$/, '');
  const found = yearFirst(words) ?? yearLast(words) ?? withMonthName(words) ?? [];
  return [...new Set(found)].filter(isDate);
}

function yearFirst(text: string): readonly string[] | undefined {
  const [, year, month, day] =
    /^(\d{4})[-./年\s]+(\d{1,2})[-./月\s]+(\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return day === undefined ? undefined : [iso(year, month, day)];
}

function yearLast(text: string): readonly string[] | undefined {
  const [, first, sign, second, year] = /^(\d{1,2})([-./])\s*(\d{1,2})[-./]\s*(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const whole = year.length === 2 ? `20${year}` : year;
  // With dots the day always comes first; with slashes and hyphens that depends on the country.
  return sign === '.' ? [iso(whole, second, first)] : [iso(whole, second, first), iso(whole, first, second)];
}

function withMonthName(text: string): readonly string[] | undefined {
  const [, day, year] = /(?:^|\D)(\d{1,2})(?:\D.*?|\D)?(\d{4})$/.exec(text) ?? [];
  const [, name = ''] = /(\p{L}{3,})/u.exec(text.replace(/\b(de|of|the)\b/gi, '')) ?? [];
  const month = monthNamed(name);
  return day === undefined || month === undefined ? undefined : [iso(year, String(month), day)];
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
