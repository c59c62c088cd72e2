/** How a table is read: its columns, the order of its dates and the decimal sign of its numbers, as it says itself or as it was typed. */
import { chosen } from '#model/chosen.ts';
import type { Fault } from '#model/importer.ts';
import { startOf } from '#model/location.ts';
import type { Given } from '#model/options.ts';
import { quoted } from '#model/quoted.ts';
import type { SeriesColumns } from '#model/series.ts';
import { dateColumn, noteColumn, numberColumn, type Choice, type ColumnName } from './columns.ts';
import { dateFrom, orderOf, typedOrder, type DayOrder } from './date-forms.ts';
import { DECIMAL_SIGNS, signOf, type DecimalSign } from './number-forms.ts';
import type { Layout } from './points.ts';
import { textsOf, type SeriesSheet } from './sheet.ts';

export type ReadLayout = { readonly layout: Layout } | { readonly faults: readonly Fault[] };

export function layoutIn(sheet: SeriesSheet, { numbers, hourly = false }: SeriesColumns, given: Given): ReadLayout {
  if (sheet.rows.length === 0) return { faults: [noRows(sheet)] };
  const note = noteColumn(sheet, given);
  const date = dateColumn(sheet, given);
  if (!('column' in date)) return { faults: [unclearColumn(sheet, 'date', date.candidates)] };
  const taken = [date.column, ...(note === undefined ? [] : [note])];
  const choices = numbers.map((name) => {
    const found = numberChoice(sheet, name, given, taken);
    if ('column' in found.choice) taken.push(found.choice.column);
    return found;
  });
  const faults = choices.flatMap(({ name, choice }) =>
    'column' in choice ? [] : [unclearColumn(sheet, name, choice.candidates)],
  );
  const known = choices.flatMap(({ name, choice }) => ('column' in choice ? [{ name, column: choice.column }] : []));
  const signed = known.map(({ name, column }) => ({ name, column, sign: decimalSign(sheet, column, given) }));
  const open = signed.flatMap(({ column, sign }) => (sign === 'open' ? [openNumber(sheet, column)] : []));
  if (faults.length + open.length > 0) return { faults: [...faults, ...open] };
  return {
    layout: {
      date: date.column,
      width: sheet.headings.length,
      numbers: Object.fromEntries(
        signed.map(({ name, column, sign }) => [name, { column, sign: sign === 'open' ? 'point' : sign }]),
      ),
      note,
      order: dayOrder(sheet, date.column, given),
      hourly,
    },
  };
}

/** By the name of the column in the series. */
export function numberChoice(
  sheet: SeriesSheet,
  name: string,
  given: Given,
  taken: readonly number[],
): { readonly name: NumberName; readonly choice: Choice } {
  const own = isNumberName(name) ? name : 'value';
  return { name: own, choice: numberColumn(sheet, own, given, taken) };
}

type NumberName = Exclude<ColumnName, 'date' | 'note'>;

function isNumberName(name: string): name is NumberName {
  return name === 'value' || name === 'good' || name === 'total';
}

/** As it was typed, or as one of the dates proves it. */
export function dayOrder(sheet: SeriesSheet, column: number, given: Given): DayOrder | undefined {
  return typedOrder(given) ?? orderOf(textsOf(sheet, column));
}

/** Whether a date can be two days: nothing says which of its parts is the month. */
export function hasOpenDates(sheet: SeriesSheet, column: number, given: Given): boolean {
  const order = dayOrder(sheet, column, given);
  return textsOf(sheet, column).some((text) => dateFrom(text, order) === 'ambiguous');
}

/** As it was typed, or as one of the numbers proves it. */
export function decimalSign(sheet: SeriesSheet, column: number, { decimal }: Given): DecimalSign | 'open' {
  if (typeof decimal === 'string') return chosen('decimal sign', decimal, DECIMAL_SIGNS, (sign) => sign);
  const texts = textsOf(sheet, column);
  const sign = signOf(texts);
  // Where cells are separated by commas, programs wrote them, and `4.125` is no thousand.
  const isProgram = sheet.separator === ',' && !texts.some((text) => text.includes(','));
  return sign === 'open' && isProgram ? 'point' : sign;
}

function openNumber(sheet: SeriesSheet, column: number): Fault {
  const cell = sheet.rows
    .map((row) => row[column])
    .find((each) => each !== undefined && signOf([each.text]) === 'open');
  return {
    location: cell?.location ?? startOf(sheet.file),
    message: `Unexpected \`${cell?.text.trim()}\`, expected to know whether its sign sets thousands or decimals apart`,
    hint: 'Say it: `--decimal point` or `--decimal comma`.',
  };
}

function noRows({ file, headings }: SeriesSheet): Fault {
  return {
    location: startOf(file),
    message: `Unexpected ${headings.length === 0 ? 'empty file' : 'names of columns alone'}, expected rows of dates and numbers`,
    hint: 'Look whether the export holds anything.',
  };
}

function unclearColumn({ file, headings }: SeriesSheet, name: ColumnName, candidates: readonly number[]): Fault {
  const names = (candidates.length === 0 ? [...headings.keys()] : candidates).map((column) => headings[column] ?? '');
  const what = name === 'date' ? 'dates' : `the numbers for \`${name}\``;
  return {
    location: startOf(file),
    message:
      candidates.length === 0
        ? `Missing column of ${name === 'date' ? 'dates' : 'numbers'}, expected one for \`${name}\``
        : `Unexpected ${candidates.length} columns that could hold ${what}, expected to know which`,
    hint: `Name it with \`--${name}-column\`: ${quoted(names)}.`,
  };
}
