/** What is wrong with the cells of a row before any field is read: slipped, torn by a quote, lost or changed by a spreadsheet. */
import type { Location } from '#model/location.ts';
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import type { TableCell, TableRow } from '#source/table/table.ts';
import type { FieldColumn } from './columns.ts';

/** Where its row was cut in the wrong places, what its fields say follows from that and is not told. */
export interface BadRow {
  readonly isTorn: boolean;
  readonly problems: readonly Problem[];
  /** The columns whose cells are told here, so that no field tells them again. */
  readonly columns: readonly FieldColumn[];
}

interface Sheet {
  readonly head: TableRow;
  readonly fields: readonly FieldColumn[];
  readonly separator: string;
}

export function badCells(cells: TableRow, sheet: Sheet): BadRow {
  const torn = brokenQuote(cells) ?? beyond(cells, sheet.head);
  if (torn !== undefined) return { isTorn: true, problems: [torn], columns: [] };
  const told = sheet.fields.flatMap((column) => {
    const cell = cells[column.index];
    const problem = cell === undefined ? undefined : (lost(cell) ?? parted(cell, column, sheet));
    return problem === undefined ? [] : [{ problem, column }];
  });
  return { isTorn: false, problems: told.map(({ problem }) => problem), columns: told.map(({ column }) => column) };
}

/** Of a row with more cells than the first, whose fields are wrong from some cell on. */
export function slipped({ length }: TableRow, { length: expected }: TableRow, location: Location): Problem {
  return {
    rule: 'table/cell',
    message: `Unexpected row of ${length} cells, expected ${expected} as in the first row`,
    hint: 'From here on the cells have slipped: put the text before, which holds the separator, in double quotes.',
    location,
  };
}

function brokenQuote(cells: TableRow): Problem | undefined {
  const open = cells.find(({ isOpen }) => isOpen);
  if (open !== undefined)
    return {
      rule: 'table/open-quote',
      message: 'Unexpected end of the file inside of quotes, expected a closing quote',
      hint: 'Close the quote that opens here; all that follows was read as one cell.',
      location: open.location,
    };
  const late = cells.find(({ after }) => after !== '');
  return late === undefined
    ? undefined
    : {
        rule: 'table/open-quote',
        message: `Unexpected \`${shortened(late.after)}\` after a closing quote, expected the end of the cell`,
        hint: 'Close the quote that opens here where its text ends, and write a quote inside of it twice: `""`.',
        location: late.location,
      };
}

function beyond(cells: TableRow, head: TableRow): Problem | undefined {
  const extra = cells.slice(head.length).find(({ text }) => text.trim() !== '');
  return extra === undefined
    ? undefined
    : {
        rule: 'table/cell',
        message: `Unexpected \`${shortened(extra.text.trim())}\` beyond the last column, expected ${head.length} cells`,
        hint: 'Put a text that holds the separator in double quotes.',
        location: extra.location,
      };
}

/** What spreadsheets save where a formula failed, and where a column was too narrow for its days. */
// cspell:ignore BEZUG ZAHL
const LOST = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|ERROR!|WERT!|BEZUG!|ZAHL!|NV|#{2,})$/;

function lost({ text, location }: TableCell): Problem | undefined {
  const value = text.trim();
  if (!LOST.test(value)) return undefined;
  const isNarrow = value.endsWith('#');
  return {
    rule: 'table/cell',
    message: `Unexpected \`${value}\`, expected what the cell held before a spreadsheet saved it`,
    hint: isNarrow
      ? 'Widen the column in the spreadsheet and save again, or write the value anew.'
      : "Write the text anew. Where it begins with `=`, `+`, `-` or `@`, put an apostrophe before it: `'`.",
    location,
  };
}

/** Where `;` separates the cells, a decimal is written with a comma, and a dot parts thousands. */
function parted({ text, location }: TableCell, { form }: FieldColumn, { separator }: Sheet): Problem | undefined {
  const value = text.trim();
  if (separator !== ';' || !form.types.has('number') || !/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(value)) return undefined;
  const decimal = /^\d+\.\d+$/.test(value) ? `, or \`${Number(value)}\` where the dot is a decimal point` : '';
  return {
    rule: 'table/cell',
    message: `Unexpected \`${value}\` between semicolons, expected a number that can be read in one way`,
    hint: `Write \`${value.replaceAll('.', '')}\`${decimal}.`,
    location,
  };
}
