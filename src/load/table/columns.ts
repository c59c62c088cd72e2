/** The head of a table: which of its columns says what about an entry. */
import type { z } from 'zod';
import { isId } from '#model/fields.ts';
import type { Path } from '#model/location.ts';
import type { TableCell } from '#source/table/table.ts';
import { childSchema, knownKeys, requiredKeys, schemaAt, unwrap } from '../schema-walk.ts';
import { columnName } from './column-name.ts';
import { cellForm, type CellForm } from './cell-form.ts';

/** A column of an entry's fields: `title`, `score.risk`, `history.1.date`. */
export interface FieldColumn {
  readonly holds: 'field';
  readonly index: number;
  readonly name: string;
  readonly head: TableCell;
  readonly path: Path;
  readonly form: CellForm;
}

/** The name of the entry, or a field of the organisation's own. */
export interface OtherColumn {
  readonly holds: 'id' | 'own';
  readonly index: number;
  readonly name: string;
  readonly head: TableCell;
}

export type Column = FieldColumn | OtherColumn;

/** What a name in the head means. */
type Meant = Pick<FieldColumn, 'path' | 'form'> | InParts | undefined;

/** Something that needs a column for each of its fields. */
interface InParts {
  readonly parts: readonly string[];
}

/** Beyond it, a column of an item would make a list of mostly nothing. */
const MOST_ITEMS = 100;

/** The field of a schema that a name in the head means. Programs write names with capitals. */
export function fieldNamed(name: string, schema: z.core.$ZodType): Meant {
  const path: (string | number)[] = [];
  let around = schema;
  for (const step of name.split('.')) {
    const key = keyMeant(step, around);
    const child = key === undefined ? undefined : childSchema(unwrap(around), key);
    if (key === undefined || child === undefined) return undefined;
    path.push(key);
    around = child;
  }
  const form = cellForm(around);
  return form === undefined ? { parts: columnNamesOf(around, path) } : { path, form };
}

function keyMeant(step: string, schema: z.core.$ZodType): string | number | undefined {
  if (isList(schema)) return /^[1-9]\d*$/.test(step) && Number(step) <= MOST_ITEMS ? Number(step) - 1 : undefined;
  const keys = knownKeys(schema);
  if (keys.length > 0) return keys.find((key) => key === step) ?? keys.find((key) => isSame(key, step));
  return step === '' || step === '__proto__' ? undefined : step;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

function isList(schema: z.core.$ZodType): boolean {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options.some(isList) : def.type === 'array';
}

/** The names of columns for all that a schema holds, of lists the first item. */
export function columnNamesOf(schema: z.core.$ZodType, path: Path = []): readonly string[] {
  if (path.length > 6) return [];
  const form = path.length === 0 ? undefined : cellForm(schema);
  const own = form === undefined ? [] : [columnName(path)];
  if (form?.takes === 'list') return own;
  const steps = isList(schema) ? [0] : knownKeys(schema);
  return [
    ...own,
    ...steps.flatMap((step) => {
      const child = childSchema(unwrap(schema), step);
      return child === undefined ? [] : columnNamesOf(child, [...path, step]);
    }),
  ];
}

/** The columns that a field needs: itself, or those of its fields that have to be there. */
export function requiredColumns(name: string, schema: z.core.$ZodType): readonly string[] {
  const meant = fieldNamed(name, schema);
  if (meant === undefined || !('parts' in meant)) return [name];
  const inner = schemaAt(schema, name.split('.'));
  const needed = inner === undefined ? [] : requiredKeys(inner);
  return needed.length === 0
    ? meant.parts.slice(0, 1)
    : needed.flatMap((key) => requiredColumns(`${name}.${key}`, schema));
}

/** What a cell of the head names; nothing for an empty one. */
export function columnOf(
  head: TableCell,
  index: number,
  schema: z.core.$ZodType,
): Column | InParts | 'nothing' | undefined {
  const name = head.text.trim();
  if (name === '') return 'nothing';
  if (isSame('id', name)) return { holds: 'id', index, name, head };
  if (/^x-/i.test(name) && isId(name.slice(2).toLowerCase().replaceAll(/[._ ]/g, '-')))
    return { holds: 'own', index, name: name.replace(/^X-/, 'x-'), head };
  const meant = fieldNamed(name, schema);
  return meant === undefined || 'parts' in meant ? meant : { holds: 'field', index, name, head, ...meant };
}
