/** A value as its author typed it, and the surroundings in which it is judged. */
import type { z } from 'zod';
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import { code } from '#source/slips/slip.ts';
import type { LocatedData } from '#source/yaml.ts';
import type { Names } from '../names.ts';
import { schemaAt } from '../schema-walk.ts';
import { columnName } from '../table/column-name.ts';

export interface Described {
  readonly schema: z.core.$ZodType;
  readonly data: LocatedData;
  /** The text of the file. */
  readonly source: string;
  readonly names: Names;
}

/** The characters of a plain value: `1.10` is a number, and no longer what was typed once it is read. */
export function rawText(path: Path, { data, source }: Pick<Described, 'data' | 'source'>): string | undefined {
  if (data.inCells === true) return undefined;
  // Of an empty value, the place is that of its name.
  if (typeof path.at(-1) === 'string' && isSamePlace(data.at(path), data.at(path, 'key'))) return undefined;
  const raw = source.slice(...data.rangeAt(path));
  return /^[^\s"'[\]{}|>&*!#][^\n]{0,200}$/.test(raw) ? raw.trimEnd() : undefined;
}

function isSamePlace({ start: a }: Location, { start: b }: Location): boolean {
  return a.line === b.line && a.column === b.column;
}

/** A value between backticks, as it was typed. */
export function shown(value: unknown, raw?: string): string {
  if (value === null) return raw === undefined ? '' : code(raw);
  if (Array.isArray(value) || isRecord(value)) return '';
  const text = typeof value === 'string' ? value : (raw ?? JSON.stringify(value));
  return code(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** Whether the schema of a place takes a value: no hint proposes one that is refused. */
export function fits(value: unknown, path: Path, { schema }: Pick<Described, 'schema'>): boolean {
  const own = schemaAt(schema, path) as z.ZodType | undefined;
  return own?.safeParse(value).success === true;
}

/** What a place expects instead of a value that it refuses. */
export function refusal(value: unknown, path: Path, { schema }: Pick<Described, 'schema'>): string | undefined {
  const own = schemaAt(schema, path) as z.ZodType | undefined;
  return own?.safeParse(value).error?.issues[0]?.message;
}

/** A field with a value, as a line; an item of a list is its value alone, and so is a cell. */
export function line(path: Path, yaml: string, { data }: Pick<Described, 'data'>): string {
  const last = path.at(-1);
  return typeof last === 'string' && data.inCells !== true ? `${last}: ${yaml}` : yaml;
}

export function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the file';
}

/** A field by its name; in a table by that of its column, for several columns end in `low`. */
export function calledIn(path: Path, { data }: Pick<Described, 'data'>): string {
  return data.inCells === true ? columnName(path) : nameOf(path);
}
