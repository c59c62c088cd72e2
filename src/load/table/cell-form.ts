/** What a schema wants of a cell: one value or a list, text or a number, and how each is written. */
import type { z } from 'zod';
import { textOfCell } from '#model/guarded-cell.ts';
import type { TableCell } from '#source/table/table.ts';
import { unwrap } from '../schema-walk.ts';
import { isEmptyList, joined, separated } from './list-cell.ts';

type Scalar = 'string' | 'number' | 'boolean';

export interface CellForm {
  readonly takes: 'one' | 'list';
  readonly types: ReadonlySet<Scalar>;
  readonly schema: z.core.$ZodType;
}

/** None for what no single cell holds: fields, and lists of such. */
export function cellForm(schema: z.core.$ZodType): CellForm | undefined {
  const own = scalarsOf(schema);
  if (own.size > 0) return { takes: 'one', types: own, schema };
  const items = itemsOf(schema);
  return items === undefined ? undefined : { takes: 'list', types: items, schema };
}

function itemsOf(schema: z.core.$ZodType): ReadonlySet<Scalar> | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.map(itemsOf).find((types) => types !== undefined);
  const types = def.type === 'array' ? scalarsOf(def.element) : undefined;
  return types === undefined || types.size === 0 ? undefined : types;
}

function scalarsOf(schema: z.core.$ZodType): ReadonlySet<Scalar> {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
    case 'template_literal':
      return new Set(['string']);
    case 'number':
      return new Set(['number']);
    case 'boolean':
      return new Set(['boolean']);
    case 'enum':
      return new Set(Object.values(def.entries).map(typeOf));
    case 'literal':
      return new Set(def.values.map(typeOf));
    case 'union':
      return new Set(def.options.flatMap((option) => [...scalarsOf(option)]));
    default:
      return new Set();
  }
}

function typeOf(value: unknown): Scalar {
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as Scalar) : 'string';
}

/** As programs write them; a comma may part thousands, so that its number is not guessed. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** What the cell says; undefined where it says nothing. A value of another type stays text, which the schema then refuses. */
export function readCell(cell: Pick<TableCell, 'text' | 'isQuoted'>, { takes, types, schema }: CellForm): unknown {
  const whole = textOfCell(cell.text);
  const text = whole.trim();
  if (text === '') return undefined;
  if (takes === 'list') return isEmptyList(text) ? [] : separated(whole).map((item) => scalarIn(item, types));
  const isExact = cell.isQuoted || whole !== cell.text;
  if (isExact && whole !== text && accepts(schema, whole)) return whole;
  return scalarIn(text, types);
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function scalarIn(text: string, types: ReadonlySet<Scalar>): string | number | boolean {
  if (types.has('number') && NUMBER.test(text)) return Number(text);
  if (types.has('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** The text of a cell that reads back as the value. */
export function writtenCell(value: unknown): string {
  if (Array.isArray(value)) return joined(value.map(writtenCell));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
