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
import { columnOf, columnNamesOf, type Column } from './columns.ts';

export interface Headed {
  readonly columns: readonly Column[];
  readonly head: TableRow;
  /** The rows below it that say something. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** @param required the fields that every entry must have */
export function headed(source: SourceText, schema: z.core.$ZodType, required: readonly string[]): Headed {
  const rows = rowsIn(source, separatorIn(source, schema)).filter(saysSomething);
  const [head, ...below] = rows;
  const usual = `\`${['id', ...required].join(',')}\``;
  if (head === undefined) return { columns: [], head: [], rows: [], problems: [empty(source, usual)] };
  const found = head.map((cell, index) => ({ cell, column: columnOf(cell, index, schema) }));
  const known = found.flatMap(({ column }) => (isColumn(column) ? [column] : []));
  if (known.length === 0) return { columns: [], head, rows: [], problems: [headless(head, usual)] };
  const problems: Problem[] = [];
  const columns: Column[] = [];
  const names = new Set<string>();
  for (const { cell, column } of found) {
    if (column === 'nothing') continue;
    if (!isColumn(column))
      problems.push(
        column === undefined ? unknown(cell.text, cell.location, schema, known) : inParts(cell, column.parts),
      );
    else if (names.has(nameOf(column))) problems.push(twice(cell));
    else {
      names.add(nameOf(column));
      columns.push(column);
    }
  }
  if (!names.has('id')) problems.push(withoutIds(head));
  return { columns, head, rows: below, problems };
}

function saysSomething(row: TableRow): boolean {
  return row.some(({ text }) => text.trim() !== '');
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
        columnOf({ text, range: [0, 0], isQuoted: false, isOpen: false, location: startOf('') }, 0, schema),
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

function headless(head: TableRow, usual: string): Problem {
  const [first] = head;
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

function unknown(typed: string, location: Location, schema: z.core.$ZodType, known: readonly Column[]): Problem {
  const name = shortened(typed.trim());
  const taken = new Set(known.map(nameOf));
  const free = ['id', ...columnNamesOf(schema)].filter((each) => !taken.has(each));
  const guess = guessAt(typed, free);
  const own = `x-${typed
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
