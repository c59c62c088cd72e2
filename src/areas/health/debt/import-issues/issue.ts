/** An issue as a tracker exports it, as far as a debt takes its words from it. */
import type { Fault } from '#model/importer.ts';
import type { Location } from '#model/location.ts';
import { dateFrom, type DayOrder } from '#areas/direction/import-series/date-forms.ts';

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
  /** Its description, on one line; empty where it has none. */
  readonly text: string;
  /** What its tracker keeps of it besides, and has alone: its state, who works on it, labels. */
  readonly kept: readonly string[];
}

export interface ReadIssues {
  readonly issues: readonly Issue[];
  readonly faults: readonly Fault[];
  /** The names of columns. */
  readonly columns?: readonly string[];
  /** Columns whose cells stay with the tracker, by their names. */
  readonly left?: readonly string[];
}

/** The day in a moment as trackers write it. A week or a month is none. */
export function dayOfMoment(text: string, order?: DayOrder): string | undefined {
  const read = dateFrom(text, order);
  if (read === undefined || read === 'ambiguous') return undefined;
  return read.span === undefined || read.span === 'Unix time' || read.span === 'serial number' ? read.day : undefined;
}

/** @param what the field or column that holds it */
export function wrongDay(location: Location, what: string, key: string, text: string): Fault {
  return text === ''
    ? {
        location,
        message: `Missing \`${what}\` of issue \`${key}\`, expected the day`,
        hint: 'Export this field too; without it nobody can say when it was noticed or paid.',
      }
    : {
        location,
        message: `Unexpected \`${text}\` of issue \`${key}\`, expected a day such as \`2026-04-01\`, \`01.04.2026\` or \`01/Apr/26\``,
        hint: 'Export with dates in one of these forms.',
      };
}

/** Up to the number of the issue, or of the work item that GitLab calls it since. */
const PROJECT = /^(.*?)(?:\/-)?\/(?:issues|work_items)\/\d+\/?$/;

/** What an issue belongs to: a repository by its address, `BILL` of `BILL-12`. None of a bare number. */
export function projectOf({ key, url }: { readonly key: string; readonly url?: string | undefined }) {
  const [, prefix] = /^(\p{L}[\p{L}\d_]*)-\d+$/u.exec(key) ?? [];
  return prefix ?? PROJECT.exec(url ?? '')?.[1]?.toLowerCase();
}

/** The address by which two issues are compared. */
export function plainAddress(url: string): string {
  return url.replace(/\/-\/work_items\//, '/-/issues/').replace(/\/$/, '');
}
