/** Days as people write them in their language, and the day of the calendar that is meant. */
import { Temporal } from 'temporal-polyfill';
import { isDate } from '#model/fields.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

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
  const month = monthOf(name);
  return day === undefined || month === undefined ? undefined : [iso(year, String(month), day)];
}

function monthOf(name: string): number | undefined {
  const wanted = plain(name);
  if (wanted.length < 3) return undefined;
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const whole = plain(
        format.format(
          Temporal.PlainDate.from({ year: 2026, month: month + 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds,
        ),
      );
      if (whole.startsWith(wanted)) return month + 1;
    }
  }
  return undefined;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
