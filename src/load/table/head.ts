/** Finds the head of a table, and what is wrong with it. */
import type { z } from 'zod';
import { startOf, type Location } from '#model/location.ts';
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import { nearest } from '#model/suggest.ts';
import type { SourceText } from '#source/decode.ts';
import { rowsIn, separatorOf, SEPARATORS, type TableRow } from '#source/table/table.ts';
import { columnName } from './column-name.ts';
import { columnOf, columnNamesOf, requiredColumns, type Column } from './columns.ts';

export interface Headed {
  readonly columns: readonly Column[];
  readonly head: TableRow;
  /** The rows below it that say something. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** The fields that columns under another name are taken to mean: that they are missing follows from that. */
  readonly meant: ReadonlySet<string>;
  readonly separator: string;
}

/** @param required the fields that every entry must have */
export function headed(source: SourceText, schema: z.core.$ZodType, required: readonly string[]): Headed {
  const separator = separatorIn(source, schema) ?? separatorOf(source);
  const none = { columns: [], head: [], rows: [], meant: new Set<string>(), separator };
  const rows = rowsIn(source, separator).filter(saysSomething);
  const usual = `\`${['id', ...required.flatMap((name) => requiredColumns(name, schema))].join(',')}\``;
  const at = headRow(rows, schema);
  const [first] = rows;
  const head = rows[at];
  if (first === undefined || head === undefined) return { ...none, problems: [empty(source, usual)] };
  const below = rows.slice(at + 1);
  const found = head.map((cell, index) => ({ cell, column: columnOf(cell, index, schema) }));
  const known = found.flatMap(({ column }) => (isColumn(column) ? [column] : []));
  if (known.length === 0) return { ...none, head, problems: [headless(head, usual)] };
  const problems: Problem[] = at === 0 ? [] : [above(first, head)];
  const columns: Column[] = [];
  const meant = new Set<string>();
  const names = new Set<string>();
  for (const { cell, column } of found) {
    if (column === 'nothing') continue;
    if (column === undefined) {
      const guess = guessAt(cell.text, freeNames(schema, known));
      if (guess !== undefined) meant.add(guess);
      problems.push(unknown(cell, guess));
    } else if (!isColumn(column)) {
      for (const part of column.parts) meant.add(part);
      problems.push(inParts(cell, column.parts));
    } else if (names.has(nameOf(column))) problems.push(twice(cell));
    else {
      names.add(nameOf(column));
      columns.push(column);
    }
  }
  if (!names.has('id')) problems.push(withoutIds(head));
  return { columns, head, rows: below, problems, meant, separator };
}

function saysSomething(row: TableRow): boolean {
  return row.some(({ text }) => text.trim() !== '');
}

/** How far down a head is looked for. */
const MOST_ABOVE = 6;

/** The first row, unless another below it has the names: a title or groups of columns stand above them in many a sheet. */
function headRow(rows: readonly TableRow[], schema: z.core.$ZodType): number {
  const names = rows
    .slice(0, MOST_ABOVE)
    .map((row) => row.map((cell, index) => columnOf(cell, index, schema)).filter(isColumn));
  const hasId = (columns: readonly Column[]) => columns.some(({ holds }) => holds === 'id');
  if (names[0] === undefined || hasId(names[0])) return 0;
  const least = Math.max(2, names[0].length + 1);
  return Math.max(
    0,
    names.findIndex((columns) => hasId(columns) && columns.length >= least),
  );
}

function isColumn(column: ReturnType<typeof columnOf>): column is Column {
  return typeof column === 'object' && 'holds' in column;
}

function nameOf(column: Column): string {
  return column.holds === 'field' ? columnName(column.path) : column.name.toLowerCase();
}

/** The one that a program says it wrote; else the one between most names that are known, for lists and sentences hold others. */
function separatorIn(source: SourceText, schema: z.core.$ZodType): string | undefined {
  if (/^sep=./i.test(source.text)) return undefined;
  const first = source.text.trimStart();
  const line = first.slice(0, first.search(/[\r\n]|$/));
  const scored = SEPARATORS.map((separator) => ({
    separator,
    known: line.split(separator).filter((name) => {
      const text = name.trim().replaceAll('"', '');
      return isColumn(
        columnOf({ text, range: [0, 0], isQuoted: false, isOpen: false, after: '', location: startOf('') }, 0, schema),
      );
    }).length,
  }));
  const best = scored.toSorted((a, b) => b.known - a.known)[0];
  return best === undefined || best.known === 0 ? separatorOf(source) : best.separator;
}

function problem(message: string, hint: string, location: Location): Problem {
  return { rule: 'table/columns', message, hint, location };
}

function empty({ file }: SourceText, usual: string): Problem {
  return problem('Unexpected empty file, expected a row of column names', `Begin it with ${usual}.`, startOf(file));
}

function above(first: TableRow, head: TableRow): Problem {
  const said = first.find(({ text }) => text.trim() !== '');
  return problem(
    `Unexpected \`${shortened(said?.text.trim() ?? '')}\` above the names of the columns, expected them in the first row`,
    `Remove what stands above line ${head[0]?.location.start.line ?? 2}.`,
    said?.location ?? startOf(''),
  );
}

function headless(head: TableRow, usual: string): Problem {
  const first = head.find(({ text }) => text.trim() !== '');
  return problem(
    `Unexpected \`${shortened(first?.text.trim() ?? '')}\` in the first row, expected names of fields`,
    `Put a row of names above the others, such as ${usual}.`,
    first?.location ?? startOf(''),
  );
}

function withoutIds(head: TableRow): Problem {
  return problem(
    'Missing column `id`, expected the name of each entry in it',
    'Add a column `id` with a name of lower-case letters, digits and hyphens in each row, such as `code-review`: it is the address of the entry.',
    head[0]?.location ?? startOf(''),
  );
}

function twice({ text, location }: TableRow[number]): Problem {
  return problem(
    `Unexpected second column \`${shortened(text.trim())}\`, expected it once`,
    'Keep one of the two.',
    location,
  );
}

/** A name of something that has fields, or that is a list of such. */
function inParts({ text, location }: TableRow[number], parts: readonly string[]): Problem {
  return problem(
    `Unexpected column \`${shortened(text.trim())}\`, expected one for each of its fields`,
    `Name the columns ${quoted(parts.slice(0, 4))}${parts.length > 4 ? ' …' : ''}.`,
    location,
  );
}

function freeNames(schema: z.core.$ZodType, known: readonly Column[]): readonly string[] {
  const taken = new Set(known.map(nameOf));
  return ['id', ...columnNamesOf(schema)].filter((each) => !taken.has(each));
}

function unknown({ text, location }: TableRow[number], guess: string | undefined): Problem {
  const name = shortened(text.trim());
  const own = `x-${text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^(x-)?-*|-+$/g, '')}`;
  return problem(
    `Unexpected column \`${name}\`, expected ${guess === undefined ? 'the name of a field' : `\`${guess}\``}`,
    guess === undefined
      ? `Remove it, or keep it as a field of your own: \`${own}\`.`
      : `Call the column \`${guess}\`, or \`${own}\` where it is a field of your own.`,
    location,
  );
}

/** `Next due` and `next_due` are `next.due`; `due` is too, where nothing else ends so. */
function guessAt(typed: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const same = names.find((name) => plain(name) === plain(typed));
  if (same !== undefined) return same;
  const [ending, another] = names.filter(
    (name) => name.includes('.') && plain(name.split('.').at(-1) ?? '') === plain(typed),
  );
  return ending !== undefined && another === undefined ? ending : nearest(typed.trim(), names);
}
