/** The rows of a table as dated numbers, with a fault for each cell that is neither. */
import type { Fault } from '#model/importer.ts';
import type { SeriesColumns, SeriesPoint } from '#model/series.ts';
import type { TableCell, TableRow } from '#source/table/table.ts';
import type { ColumnName } from './columns.ts';
import { dateFrom, type DayOrder, type Span } from './date-forms.ts';
import { isNothing, numberFrom, type DecimalSign } from './number-forms.ts';
import type { SeriesSheet } from './sheet.ts';

export type ImportedPoint = Omit<SeriesPoint, 'line'>;

export interface Layout {
  readonly date: number;
  /** How many columns have a name. */
  readonly width: number;
  /** By the name of each column of the series. */
  readonly numbers: Readonly<Record<string, { readonly column: number; readonly sign: DecimalSign }>>;
  readonly note: number | undefined;
  readonly order: DayOrder | undefined;
  readonly hourly: NonNullable<SeriesColumns['hourly']>;
}

export interface ReadPoints {
  readonly points: readonly ImportedPoint[];
  readonly faults: readonly Fault[];
  /** How many dates were written as something else than a day. */
  readonly spans: ReadonlyMap<Span, number>;
  /** How many lost their time of day. */
  readonly times: number;
  /** What stood beside numbers. */
  readonly units: ReadonlySet<string>;
}

export function pointsIn(sheet: SeriesSheet, layout: Layout): ReadPoints {
  const reading = new Reading(layout);
  for (const row of sheet.rows) reading.row(row);
  return reading;
}

class Reading implements ReadPoints {
  readonly points: ImportedPoint[] = [];
  readonly faults: Fault[] = [];
  readonly spans = new Map<Span, number>();
  readonly units = new Set<string>();
  times = 0;
  #isOrderOpen = false;
  readonly #layout: Layout;
  readonly #lines = new Map<string, number>();
  readonly #unitOf = new Map<string, { readonly unit: string; readonly line: number }>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  row(row: TableRow): void {
    const open = row.find(({ isOpen }) => isOpen);
    if (open !== undefined)
      this.#fault(
        open,
        'Unexpected end of the file inside of quotes, expected a closing quote',
        'Close the quote that opens here.',
      );
    this.#beyond(row);
    const values = Object.entries(this.#layout.numbers).flatMap(([name, { column, sign }]) =>
      this.#number(row[column], name, sign),
    );
    const cell = row[this.#layout.date] ?? row[0];
    if (cell === undefined) return;
    const at = this.#date(cell, values.length > 0);
    if (at === undefined) return;
    const line = cell.location.start.line;
    const before = this.#lines.get(at);
    if (before !== undefined) {
      this.#twice(cell, at, before);
      return;
    }
    this.#lines.set(at, line);
    const note = this.#layout.note === undefined ? '' : oneLine(row[this.#layout.note]?.text ?? '');
    this.points.push({ at, values: Object.fromEntries(values), ...(note === '' ? {} : { note }) });
  }

  /** Where commas set cells and decimals apart, half of each number would be lost. */
  #beyond(row: TableRow): void {
    const cell = row.slice(this.#layout.width).find(({ text }) => text.trim() !== '');
    if (cell === undefined) return;
    this.#fault(
      cell,
      `Unexpected ${quotedCell(cell.text.trim())} beyond the last column, expected ${this.#layout.width} cells`,
      'Put what holds the separator in double quotes, or save the table with semicolons.',
    );
  }

  #date(cell: TableCell, hasNumbers: boolean): string | undefined {
    const { order, hourly } = this.#layout;
    const text = cell.text.trim();
    const read = dateFrom(text, order);
    if (read === undefined) {
      if (text === '' && !hasNumbers) return undefined;
      this.#fault(
        cell,
        text === ''
          ? 'Missing date, expected one beside the number'
          : `Unexpected ${quotedCell(text)}, expected a date`,
        'Correct the row at the source or leave it out; where another column holds the dates, name it with `--date-column`.',
      );
      return undefined;
    }
    if (read === 'ambiguous') {
      // One answer settles all of them.
      if (this.#isOrderOpen) return undefined;
      this.#isOrderOpen = true;
      this.#fault(
        cell,
        `Unexpected \`${text}\`, expected to know whether the day or the month stands first`,
        'Say it: `--dates day-first` or `--dates month-first`.',
      );
      return undefined;
    }
    if (read.span !== undefined) this.spans.set(read.span, (this.spans.get(read.span) ?? 0) + 1);
    if (read.time === undefined) return read.day;
    if (!hourly) {
      this.times += 1;
      return read.day;
    }
    if (read.time.endsWith(':00')) return `${read.day}T${read.time}`;
    this.#fault(
      cell,
      `Unexpected ${quotedCell(text)}, expected a day or a full hour`,
      'Add up the minutes of an hour before the import.',
    );
    return undefined;
  }

  #number(cell: TableCell | undefined, name: string, sign: DecimalSign): readonly (readonly [string, number])[] {
    const text = cell?.text.trim() ?? '';
    if (cell === undefined || isNothing(text)) return [];
    const read = numberFrom(text, sign);
    if (read === undefined || SHORTENED.test(read.unit) || BRACKETS.test(read.unit)) {
      this.#fault(
        cell,
        `Unexpected ${quotedCell(text)}, expected a number${read === undefined ? ` with a decimal ${sign}` : ' in full'}`,
        COLUMN_HINTS[name === 'good' || name === 'total' ? name : 'value'],
      );
      return [];
    }
    const { unit, value } = read;
    const line = cell.location.start.line;
    const known = this.#unitOf.get(name);
    // `0.95` beside `96%` may be either; a unit that is left out once is still the same.
    const isOther =
      known !== undefined &&
      (unit === '' || known.unit === '' ? [unit, known.unit].includes('%') : unit.toLowerCase() !== known.unit);
    if (isOther)
      this.#fault(
        cell,
        `Unexpected ${quotedCell(text)}, expected ${known.unit === '' ? 'a number alone' : `\`${known.unit}\``}, as in line ${known.line}`,
        'Bring all numbers to one unit before the import.',
      );
    if (known === undefined || (known.unit === '' && !isOther))
      this.#unitOf.set(name, { unit: unit.toLowerCase(), line });
    if (unit !== '') this.units.add(unit);
    return [[name, value]];
  }

  #twice(cell: TableCell, at: string, before: number): void {
    const line = cell.location.start.line;
    this.#fault(
      cell,
      `Unexpected \`${at}\` again, expected each date once; it stands in line ${before} too`,
      `Keep one of the lines ${before} and ${line}, or make one value a day of them before the import.`,
    );
  }

  #fault(cell: TableCell, message: string, hint: string): void {
    this.faults.push({ location: cell.location, message, hint });
  }
}

const hintFor = (name: ColumnName) =>
  `Correct it at the source, or leave the cell empty where nothing is known. Where another column is meant, name it with \`--${name}-column\`.`;
const COLUMN_HINTS = { value: hintFor('value'), good: hintFor('good'), total: hintFor('total') } as const;

/** As accountants write what is below nothing. */
const BRACKETS = /[()]/;

/** Thousands and millions, as people shorten them. */
const SHORTENED = /^(k|K|M|bn|Tsd\.?|Mio\.?|Mrd\.?)$/;

function quotedCell(text: string): string {
  const line = oneLine(text);
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
