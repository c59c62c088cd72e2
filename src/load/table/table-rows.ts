/** Entries as the rows of a table that reads back as the same entries. */
import type { z } from 'zod';
import type { Entry } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { childSchema, knownKeys, requiredKeys, schemaAt, unwrap } from '../schema-walk.ts';
import { cellForm, writtenCell } from './cell-form.ts';
import { columnName } from './column-name.ts';
import { columnNamesOf } from './columns.ts';
import { writtenOwn } from './own-cell.ts';
import { BARE } from './row-data.ts';

type Written = Pick<Entry, 'id' | 'data' | 'extensions'>;

interface Cell {
  readonly path: Path;
  readonly text: string;
  /** Whether a table without this column would say the same. */
  readonly isUsual: boolean;
}

/** The names of columns, and a row for each entry: `id`, `title`, what each must say, and what else any of them says. */
export function tableRows(entries: readonly Written[], schema: z.core.$ZodType): readonly (readonly string[])[] {
  const rows = entries.map(
    ({ data }) => new Map(cellsIn(data, schema, []).map((cell) => [columnName(cell.path), cell])),
  );
  const said = rows.flatMap((cells) => [...cells.values()].filter(({ isUsual }) => !isUsual));
  if (entries.length === 0) return [['id', ...columnsToStart(schema)]];
  const paths = [...new Map(said.map(({ path }) => [columnName(path), path])).values()];
  const required = requiredKeys(schema);
  const columns = paths.toSorted((a, b) => compareTops(a, b, required) || comparePaths(a, b, schema)).map(columnName);
  const own = [...new Set(entries.flatMap(({ extensions }) => Object.keys(extensions)))].toSorted();
  return [
    ['id', ...columns, ...own],
    ...entries.map(({ id, extensions }, index) => [
      id,
      ...columns.map((name) => rows[index]?.get(name)?.text ?? ''),
      ...own.map((name) => (Object.hasOwn(extensions, name) ? writtenOwn(extensions[name]) : '')),
    ]),
  ];
}

/** What each entry must say, for a table that has none yet. */
function columnsToStart(schema: z.core.$ZodType): readonly string[] {
  const required = new Set(requiredKeys(schema));
  return columnNamesOf(schema).filter((name) => required.has(name.split('.')[0] ?? name));
}

function cellsIn(value: unknown, schema: z.core.$ZodType, path: Path): readonly Cell[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && (cellForm(schema)?.takes === 'list' || value.length === 0))
    return [listCell(value, schema, path)];
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      const child = childSchema(unwrap(schema), index);
      return child === undefined ? [] : cellsIn(item, child, [...path, index]);
    });
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, each]) => {
      const child = childSchema(unwrap(schema), key);
      if (child === undefined) return [];
      return cellsIn(each, child, isBare(key, value, schema) ? path : [...path, key]);
    });
  const text = writtenCell(value);
  return [{ path, text, isUsual: text === '' || absentMeans(schema) === value }];
}

function listCell(value: readonly unknown[], schema: z.core.$ZodType, path: Path): Cell {
  const absent = absentMeans(schema);
  const isUsual = value.length === 0 && Array.isArray(absent) && absent.length === 0;
  return { path, text: isUsual ? '' : writtenCell(value), isUsual };
}

/** Whether a value stands in the column of what it is a field of: with another beside it, and where a bare one may stand. */
function isBare(key: string, value: Readonly<Record<string, unknown>>, schema: z.core.$ZodType): boolean {
  const others = Object.entries(value).filter(([name, each]) => name !== BARE && each !== undefined);
  return key === BARE && others.length > 0 && cellForm(schema)?.takes === 'one';
}

function absentMeans(schema: z.core.$ZodType): unknown {
  const read = (schema as z.ZodType).safeParse(undefined);
  return read.success ? read.data : undefined;
}

function compareTops([a]: Path, [b]: Path, required: readonly string[]): number {
  const place = (name: string | number | undefined) => (name === 'title' ? 0 : required.includes(String(name)) ? 1 : 2);
  return place(a) - place(b);
}

/** In the order of the schema, and items one after another. */
function comparePaths(a: Path, b: Path, schema: z.core.$ZodType): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [left, right] = [a[at], b[at]];
  if (left === undefined || right === undefined) return a.length - b.length;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const keys = knownKeys(schemaAt(schema, a.slice(0, at)));
  return keys.indexOf(String(left)) - keys.indexOf(String(right)) || (String(left) < String(right) ? -1 : 1);
}
