/** From the schema of a kind to the fields of its form: what is a choice, a date, a list, and what each is called. */
import type { z } from 'zod';
import { knownKeys, requiredKeys, unwrap } from '#load/schema-walk.ts';
import { listed, meanings } from '#model/fields.ts';
import { labelOf, singularOf, type FormChoice, type FormField } from './form-field.ts';

type Schema = z.core.$ZodType;

/** Text of at most so many characters stands in one line. */
const ONE_LINE = 160;

/** None where a form has no way to show it; what a file says there stays as it is. */
export function fieldOf(name: string, schema: Schema, required: boolean): FormField | undefined {
  const plain = unwrap(schema);
  const hint = describeOf(schema);
  const fallback = defaultOf(schema);
  const common = {
    name,
    label: labelOf(name),
    ...(hint !== undefined && { hint }),
    required,
    ...(fallback !== undefined && { default: fallback }),
  };
  const { def } = (plain as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
    case 'template_literal':
      return textField(common, plain);
    case 'enum':
      return { ...common, widget: 'select', options: Object.values(def.entries).map((value) => choice(String(value))) };
    case 'literal':
      return { ...common, widget: 'select', options: def.values.map((value) => choice(String(value))) };
    case 'boolean':
      return { ...common, widget: 'boolean' };
    case 'number':
      return numberField(common, plain);
    case 'array':
      return listField(common, def.element);
    case 'object':
      return { ...common, widget: 'object', fields: requiredFirst(fieldsOf(plain)), collapsed: !required };
    case 'record':
      return recordField(common, def.valueType);
    case 'union':
      return unionField(common, def.options, required);
    default:
      return undefined;
  }
}

/** Those of an object, in the order of its schema. */
export function fieldsOf(schema: Schema): readonly FormField[] {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return [];
  const required = new Set(requiredKeys(schema));
  return Object.entries(def.shape).flatMap(([name, field]) => fieldOf(name, field, required.has(name)) ?? []);
}

/** A part may have a dozen fields: those that every one has are together. */
function requiredFirst(fields: readonly FormField[]): readonly FormField[] {
  return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

type Common = Pick<FormField, 'name' | 'label' | 'hint' | 'required' | 'default'>;

function textField(common: Common, schema: Schema): FormField {
  const meaning = meanings.get(schema);
  if (meaning?.means === 'ref' && meaning.orName !== true && meaning.orCode !== true)
    return { ...common, widget: 'select', options: { entriesOf: meaning.kinds } };
  const takes = (text: string) => (schema as z.ZodType).safeParse(text).success;
  if (!takes('words') || takes('PT45M') !== takes('words')) {
    if (takes('2026-04-01') && !takes('words'))
      return { ...common, widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, type: 'date' };
    if (takes('2026-01-06T10:00') && !takes('words'))
      return { ...common, widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' };
    if (takes('PT45M') && !takes('words'))
      return { ...common, widget: 'string', pattern: ['^(P[0-9TWDHMSY.,]+)?$', 'a duration, such as PT45M or P6M'] };
  }
  const most = mostOf(schema);
  const isLong = meaning?.means === 'prose' && (most ?? Infinity) > ONE_LINE;
  const list = listed.get(schema)?.list;
  return {
    ...common,
    widget: isLong ? 'text' : 'string',
    ...(most !== undefined && { maxlength: most }),
    ...(list !== undefined && { listed: list }),
    ...(meaning === undefined && patternOf(schema)),
  };
}

/** The first form that a text must have, with what it is called in messages. */
function patternOf(schema: Schema): { readonly pattern?: readonly [string, string] } {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod as z.core.$ZodCheckRegex['_zod'];
    if (!(def.pattern instanceof RegExp) || def.pattern.flags !== '') continue;
    const told = (schema as z.ZodType).safeParse('\u0000').error?.issues[0]?.message;
    return told === undefined ? {} : { pattern: [`^$|${def.pattern.source}`, told.replaceAll('`', '')] };
  }
  return {};
}

function numberField(common: Common, schema: Schema): FormField {
  const { bag } = schema._zod;
  const { minimum, maximum, format } = bag as { minimum?: number; maximum?: number; format?: string };
  const isWhole = format === 'safeint' || format === 'int32';
  return {
    ...common,
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(isSmall(minimum) && { min: minimum }),
    ...(isSmall(maximum) && { max: maximum }),
  };
}

function isSmall(bound: number | undefined): boolean {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}

function listField(common: Common, element: Schema): FormField | undefined {
  const item = fieldOf(common.name, element, true);
  if (item === undefined) return undefined;
  if (item.widget === 'select') return { ...common, widget: 'select', multiple: true, options: item.options };
  const singular = item.widget === 'object' ? singularOf(common.label)?.toLowerCase() : undefined;
  const list = { ...common, widget: 'list', label_singular: singular ?? 'item', collapsed: true } as const;
  if (item.widget === 'object') {
    const { fields, shorthand } = item;
    const summary = summaryOf(fields);
    return {
      ...list,
      fields,
      ...(summary !== undefined && { summary }),
      ...(shorthand !== undefined && { shorthand }),
    };
  }
  // Inside of a list, what the list says of itself need not be said again.
  return { ...list, collapsed: false, field: { ...item, label: ITEM, hint: '' } };
}

const ITEM = 'Text';

/** What tells the items of a list apart while they are closed. */
function summaryOf(fields: readonly FormField[]): string | undefined {
  const told = ['title', 'label', 'text', 'question', 'claim', 'name', 'on', 'date', 'id'];
  const first = told.find((name) => fields.some((field) => field.name === name)) ?? fields[0]?.name;
  const more = ['minutes', 'part', 'value', 'due'].find(
    (name) => name !== first && fields.some((field) => field.name === name),
  );
  return first && `{{fields.${first}}}${more === undefined ? '' : ` · {{fields.${more}}}`}`;
}

function recordField(common: Common, value: Schema): FormField | undefined {
  const item = fieldOf('value', value, true);
  if (item?.widget !== 'string' && item?.widget !== 'text' && item?.widget !== 'number') return undefined;
  return {
    ...common,
    widget: 'keyvalue',
    key_label: 'For',
    value_label: 'Value',
    ...(item.widget === 'number' && { numbers: true }),
  };
}

/** Several forms of one object are shown as one, of which people fill in what they need; a short form as its long one. */
function unionField(common: Common, options: readonly Schema[], required: boolean): FormField | undefined {
  const objects = options.filter((option) => knownKeys(option).length > 0);
  if (objects.length === 0) {
    const [first] = options;
    const field = first && fieldOf(common.name, first, required);
    return field && { ...field, ...common };
  }
  const lists = objects.map((option) => fieldsOf(option));
  const names = [...new Set(lists.flatMap((fields) => fields.map(({ name }) => name)))];
  const fields = names.flatMap((name) => {
    const all = lists.flatMap((each) => each.filter((field) => field.name === name));
    const [field] = all;
    if (field === undefined) return [];
    return { ...field, required: all.length === lists.length && all.every((each) => each.required) };
  });
  const hasShort = objects.length < options.length;
  const [short] = objects.flatMap((option) => requiredKeys(option));
  return {
    ...common,
    widget: 'object',
    fields,
    collapsed: !required,
    ...(hasShort && short !== undefined && { shorthand: short }),
  };
}

function choice(value: string): FormChoice {
  return { value, label: labelOf(value) };
}

/** Of the field as it is used, which may say more than what it is made of. */
function describeOf(schema: Schema): string | undefined {
  const { description } = schema as z.ZodType;
  if (description !== undefined) return description;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return 'innerType' in def ? describeOf(def.innerType) : undefined;
}

function defaultOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'default') return 'innerType' in def ? defaultOf(def.innerType) : undefined;
  const value = def.defaultValue;
  return Array.isArray(value) || (typeof value === 'object' && value !== null) ? undefined : value;
}

function mostOf(schema: Schema): number | undefined {
  return (schema._zod.bag as { maximum?: number }).maximum;
}
