/** Which column of a table holds the dates, which the numbers, and which the notes. */
// cspell:ignore woche monat quartal zeitpunkt gesamt notiz notizen bemerkung kommentar anmerkung
import { chosen } from '#model/chosen.ts';
import type { Given } from '#model/options.ts';
import { dateFrom } from './date-forms.ts';
import { isNothing, numberFrom } from './number-forms.ts';
import { looksLikeDate, textsOf, type SeriesSheet } from './sheet.ts';

/** One column where that is clear; else those that it could be, the likeliest first. */
export type Choice = { readonly column: number } | { readonly candidates: readonly number[] };

const NAMES = {
  date: /^(date|day|week|month|quarter|time|timestamp|period|at|datum|tag|woche|monat|quartal|zeit|zeitpunkt)$/i,
  value: /^(value|wert)$/i,
  good: /^(good|gut)$/i,
  total: /^(total|all|gesamt)$/i,
  note: /^(notes?|comments?|remarks?|notiz|notizen|bemerkung|kommentar|anmerkung)$/i,
} as const;
export type ColumnName = keyof typeof NAMES;

/** @throws KnownError where a column was typed that there is not */
export function typedColumn({ headings }: SeriesSheet, name: ColumnName, given: Given): number | undefined {
  const typed = given[`${name}-column`];
  if (typeof typed !== 'string') return undefined;
  const fold = (text: string) => text.trim().toLowerCase();
  const named = headings.findIndex((heading) => fold(heading) === fold(typed));
  if (named !== -1) return named;
  const count = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (count > 0 && count <= headings.length) return count - 1;
  return headings.indexOf(chosen('column', typed, headings, (heading) => heading));
}

export function dateColumn(sheet: SeriesSheet, given: Given): Choice {
  const typed = typedColumn(sheet, 'date', given);
  if (typed !== undefined) return { column: typed };
  const dates = columnsOf(sheet).filter((column) => mostOf(sheet, column, (text) => dateFrom(text) !== undefined));
  const written = dates.filter((column) => mostOf(sheet, column, looksLikeDate));
  const candidates = [...new Set([...written, ...dates])];
  return (
    clear(candidates.filter((column) => NAMES.date.test(sheet.headings[column] ?? ''))) ??
    clear(written) ??
    // By its name it is the one that is meant, and each of its cells says what is wrong with it.
    (candidates.length === 0
      ? clear(columnsOf(sheet).filter((column) => NAMES.date.test(sheet.headings[column] ?? '')))
      : undefined) ?? {
      candidates,
    }
  );
}

/** @param taken columns that hold something else */
export function numberColumn(sheet: SeriesSheet, name: ColumnName, given: Given, taken: readonly number[]): Choice {
  const typed = typedColumn(sheet, name, given);
  if (typed !== undefined) return { column: typed };
  const others = columnsOf(sheet).filter((column) => !taken.includes(column));
  const candidates = others.filter((column) => holdsNumbers(sheet, column));
  // By its name it is the one that is meant, whatever its cells hold.
  const named = others.filter((column) => NAMES[name].test(sheet.headings[column] ?? ''));
  // One column of numbers is meant; to count some events among all, two are.
  return clear(named) ?? (name === 'good' ? undefined : clear(candidates)) ?? { candidates };
}

function holdsNumbers(sheet: SeriesSheet, column: number): boolean {
  return mostOf(sheet, column, (text) => isNothing(text) || isNumber(text)) && textsOf(sheet, column).some(isNumber);
}

/** None where no column is called so: notes are not looked for. */
export function noteColumn(sheet: SeriesSheet, given: Given): number | undefined {
  const named = sheet.headings.findIndex((heading) => NAMES.note.test(heading));
  return typedColumn(sheet, 'note', given) ?? (named === -1 ? undefined : named);
}

function columnsOf({ headings }: SeriesSheet): readonly number[] {
  return [...headings.keys()];
}

/** A row of totals below the others does not make a column another one. */
function mostOf(sheet: SeriesSheet, column: number, holds: (text: string) => boolean): boolean {
  const texts = textsOf(sheet, column);
  return texts.filter(holds).length * 2 > texts.length;
}

function isNumber(text: string): boolean {
  return (numberFrom(text, 'point') ?? numberFrom(text, 'comma')) !== undefined;
}

function clear([column, ...others]: readonly number[]): Choice | undefined {
  return column === undefined || others.length > 0 ? undefined : { column };
}
