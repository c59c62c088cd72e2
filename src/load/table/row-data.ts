/** One row of a table as the data of an entry, every value with its cell. */
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import type { TableCell, TableRow } from '#source/table/table.ts';
import type { LocatedData } from '#source/yaml.ts';
import { readCell } from './cell-form.ts';
import { columnName } from './column-name.ts';
import type { Column, FieldColumn } from './columns.ts';
import { ownValue } from './own-cell.ts';

export interface RowData {
  readonly id: string;
  readonly line: number;
  readonly located: LocatedData;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Whether its cell of a column is filled in. */
  saysIn(column: Column): boolean;
}

/** The key of what a bare value means where fields stand beside it: `score.risk` beside `score.risk.reason`. */
export const BARE = 'value';

/** What is the same for all rows of a table. */
export interface Layout {
  readonly source: SourceText;
  readonly columns: readonly Column[];
  readonly fields: readonly Placed[];
  /** The place of each column by the name of what it holds. */
  readonly byName: ReadonlyMap<string, FieldColumn>;
  readonly id: Column | undefined;
  readonly hasItems: boolean;
}

interface Placed {
  readonly column: FieldColumn;
  /** The columns of what it has fields of its own in. */
  readonly below: readonly FieldColumn[];
}

export function layoutOf(source: SourceText, columns: readonly Column[]): Layout {
  const fields = columns.filter((column) => column.holds === 'field');
  return {
    source,
    columns,
    fields: fields.map((column) => ({ column, below: fields.filter((each) => isBelow(each.path, column.path)) })),
    byName: new Map(fields.map((column) => [columnName(column.path), column])),
    id: columns.find(({ holds }) => holds === 'id'),
    hasItems: fields.some(({ path }) => path.some((step) => typeof step === 'number')),
  };
}

export function isBelow(path: Path, above: Path): boolean {
  return path.length > above.length && above.every((step, index) => path[index] === step);
}

export function rowData(row: TableRow, layout: Layout): RowData {
  const { fields, columns, id } = layout;
  const sparse: Record<string, unknown> = {};
  for (const { column, below } of fields) {
    const value = valueIn(row, column);
    if (value === undefined) continue;
    const isBeside = below.some((each) => valueIn(row, each) !== undefined);
    put(sparse, isBeside ? [...column.path, BARE] : column.path, value);
  }
  const own = columns.flatMap((column) => {
    const cell = row[column.index];
    const value = column.holds === 'own' && cell !== undefined ? ownValue(cell) : undefined;
    return value === undefined ? [] : [[column.name, value] as const];
  });
  const idCell = id && row[id.index];
  const cellAt = (path: Path, part: 'key' | 'value' = 'value'): TableCell | number => {
    const column = columnAt(writtenPath(sparse, path), layout, row);
    if (column === undefined) return idCell ?? row[0] ?? 0;
    return part === 'key' ? column.head : (row[column.index] ?? endOf(row));
  };
  return {
    id: idCell?.text.trim() ?? '',
    line: row[0]?.location.start.line ?? 1,
    located: {
      value: layout.hasItems ? compact(sparse) : sparse,
      problems: [],
      isPartial: false,
      inCells: true,
      at: (path, part) => locationOf(cellAt(path, part), layout.source),
      rangeAt(path) {
        const found = cellAt(path);
        return typeof found === 'number' ? [found, found] : found.range;
      },
    },
    extensions: Object.fromEntries(own),
    saysIn: ({ index }) => (row[index]?.text ?? '').trim() !== '',
  };
}

function valueIn(row: TableRow, { index, form }: FieldColumn): unknown {
  const cell = row[index];
  return cell === undefined ? undefined : readCell(cell, form);
}

/** Where a cell would be that its row is too short for. */
function endOf(row: TableRow): number {
  return row.at(-1)?.range[1] ?? 0;
}

function locationOf(place: TableCell | number, source: SourceText): Location {
  return typeof place === 'number' ? source.range(place, place) : place.location;
}

function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let around: Record<string | number, unknown> = record;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const there = Object.hasOwn(around, step) ? around[step] : undefined;
    const inner = isLast ? value : (there ?? (typeof path[depth + 1] === 'number' ? [] : {}));
    // Names of fields are the schema's, and free names are never `__proto__`.
    around[step] = inner;
    if (!isLast) around = inner as Record<string | number, unknown>;
  }
}

/** Without the items whose cells are all empty. */
function compact(value: unknown): unknown {
  // What was never set is no item, and `Object.values` leaves it out.
  if (Array.isArray(value)) return Object.values(value).map(compact);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, compact(each)]));
}

/** The path that a column has: the second item stands in the third, where the second is empty. */
function writtenPath(sparse: unknown, path: Path): Path {
  let around = sparse;
  return path.map((step) => {
    const at = typeof step === 'number' && Array.isArray(around) ? Number(Object.keys(around)[step] ?? step) : step;
    around = typeof around === 'object' && around !== null ? Reflect.get(around, at) : undefined;
    return at;
  });
}

/** The column of a value; of fields their first that is filled in, and else that of what the value stands in. */
function columnAt(path: Path, { byName, fields }: Layout, row: TableRow): FieldColumn | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const near = path.slice(0, length);
    const exact = byName.get(columnName(near));
    if (exact !== undefined) return exact;
    const below = fields.flatMap(({ column }) => (isBelow(column.path, near) ? [column] : []));
    const [first] = below;
    if (first !== undefined) return below.find((each) => valueIn(row, each) !== undefined) ?? first;
  }
  return undefined;
}
