/** What is different between two values of one schema, down to the smallest part that can be said. */
import type { z } from 'zod';
import { meanings } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import { childSchema, closest, unwrap } from '#load/schema-walk.ts';
import { fieldName } from './field-names.ts';
import { pairItems } from './pair-items.ts';
import { isAbsent, isSame } from './same.ts';

export type Difference =
  | { readonly is: 'set'; readonly name: string; readonly after: Shown }
  | { readonly is: 'dropped'; readonly name: string; readonly before: Shown }
  | { readonly is: 'turned'; readonly name: string; readonly before: Shown; readonly after: Shown }
  | { readonly is: 'reworded'; readonly name: string; readonly before: string; readonly after: string }
  | {
      readonly is: 'items';
      readonly name: string;
      readonly added: readonly Shown[];
      readonly removed: readonly Shown[];
      readonly changed: readonly ChangedItem[];
      readonly isMoved: boolean;
    };

export interface ChangedItem {
  readonly item: Shown;
  readonly inside: readonly Difference[];
}

/** A value with what it means. */
export interface Shown {
  readonly value: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

/** @param name what the value is called; empty for the whole of an entry, whose fields have names of their own */
export function differences(
  schema: z.core.$ZodType | undefined,
  before: unknown,
  after: unknown,
  name: string,
): readonly Difference[] {
  if (isSame(before, after)) return [];
  const plain = schema && settled(schema, after ?? before);
  if (isAbsent(before)) return isAbsent(after) ? [] : [{ is: 'set', name, after: { value: after, schema } }];
  if (isAbsent(after)) return [{ is: 'dropped', name, before: { value: before, schema } }];
  if (Array.isArray(before) && Array.isArray(after)) return itemsOf(plain, before, after, name);
  if (isRecord(before) && isRecord(after)) return fieldsOf(plain, before, after, name);
  const meaning = schema && (meanings.get(unwrap(schema)) ?? meanings.get(schema));
  if (typeof before === 'string' && typeof after === 'string' && (meaning?.means === 'prose' || isLong(before, after)))
    return [{ is: 'reworded', name, before, after }];
  return [{ is: 'turned', name, before: { value: before, schema }, after: { value: after, schema } }];
}

/** Text without a fixed form is read as prose once it has the length of a sentence. */
function isLong(before: string, after: string): boolean {
  return [before, after].some((text) => text.length > 60 && text.includes(' '));
}

function itemsOf(
  plain: z.core.$ZodType | undefined,
  before: readonly unknown[],
  after: readonly unknown[],
  name: string,
): readonly Difference[] {
  const schema = plain && childSchema(plain, 0);
  const { pairs, added, removed, isMoved } = pairItems(before, after, (item) => referenceIn(item, schema));
  const changed = pairs.flatMap(([old, item]): readonly ChangedItem[] => {
    const inside = differences(schema, old, item, '');
    return inside.length === 0 ? [] : [{ item: { value: item, schema }, inside }];
  });
  const show = (value: unknown): Shown => ({ value, schema });
  return [{ is: 'items', name, added: added.map(show), removed: removed.map(show), changed, isMoved }];
}

/** What an item without words of its own points at, with the part of it that is meant. */
function referenceIn(item: unknown, schema: z.core.$ZodType | undefined): string | undefined {
  if (!isRecord(item) || schema === undefined) return undefined;
  const plain = settled(schema, item);
  const meant = (name: string) => {
    const child = childSchema(plain, name);
    return child && (meanings.get(unwrap(child)) ?? meanings.get(child))?.means;
  };
  const names = Object.keys(item).filter((name) => typeof item[name] === 'string');
  if (names.includes('text')) return undefined;
  const refs = names.filter((name) => meant(name) === 'ref').map((name) => String(item[name]));
  const part = ['requirement', 'level'].map((name) => (typeof item[name] === 'string' ? item[name] : ''));
  return refs.length === 0 ? undefined : ['ref', ...refs, ...part].join(' ');
}

function fieldsOf(
  plain: z.core.$ZodType | undefined,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  name: string,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const isNamedByAuthor = plain !== undefined && (plain as z.core.$ZodTypes)._zod.def.type === 'record';
  return keys.flatMap((key) => {
    const own = isNamedByAuthor ? `\`${key}\`` : fieldName(key);
    const child = plain && childSchema(plain, key);
    return differences(child, before[key], after[key], name === '' ? own : `${name} ${own}`);
  });
}

/** Of a union, the option that the value looks like. */
export function settled(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const plain = unwrap(schema);
  const { def } = (plain as z.core.$ZodTypes)._zod;
  const [option] = def.type === 'union' ? closest(def.options, value) : [];
  return option === undefined ? plain : unwrap(option);
}
