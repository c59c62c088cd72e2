/** An issue as a tracker exports it, as far as a debt takes its words from it. */
import type { Fault } from '#model/importer.ts';
import type { Location } from '#model/location.ts';
import { isDate } from '#model/fields.ts';

export interface Issue {
  readonly tracker: 'github' | 'gitlab' | 'jira';
  readonly key: string;
  readonly title: string;
  /** `dropped` was closed without being done: as not planned, as a duplicate. */
  readonly state: 'open' | 'done' | 'dropped';
  readonly created: string;
  /** The day on which it was closed. */
  readonly closed: string | undefined;
  readonly url: string | undefined;
}

export interface ReadIssues {
  readonly issues: readonly Issue[];
  readonly faults: readonly Fault[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in a moment as trackers write it. None where day and month could be meant either way round: it is not guessed. */
export function dayOfMoment(text: string): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text.trim()) ?? [];
  if (iso !== undefined) return isDate(iso) ? iso : undefined;
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})(?:\s|$)/.exec(text.trim()) ?? [];
  if (dotDay && dotMonth && dotYear) return dayOf(dotYear, Number(dotMonth), dotDay);
  const [, day, month, year] = /^(\d{1,2})[/ -](\p{L}{3,})\.?[/ -](\d{2}|\d{4})(?:\s|$)/u.exec(text.trim()) ?? [];
  if (day && month && year) return dayOf(year, MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day);
  return undefined;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  const text = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(text) ? text : undefined;
}

export function wrongDay(location: Location, key: string, text: string): Fault {
  return {
    location,
    message: `Unexpected \`${text}\` of issue \`${key}\`, expected a day such as \`2026-04-01\`, \`01.04.2026\` or \`01/Apr/26\``,
    hint: 'Export with dates in one of these forms; which is day and which month is not guessed.',
  };
}
