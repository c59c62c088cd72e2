/** A value in words: dates and durations as people say them, references as titles, text in quotes. */
import { Temporal } from 'temporal-polyfill';
import type { ChangeTools } from '#model/change.ts';
import type { KindName } from '#model/entry.ts';
import { isDate, meanings } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import { childSchema, unwrap } from '#load/schema-walk.ts';
import { settled, type Shown } from './differences.ts';

/** Longer texts are told by their beginning. */
const MOST = 90;

type Tools = Pick<ChangeTools, 'nameOf' | 'speech'>;

/** What an item of a list is called by, in the order in which it is looked for; then by the first entry that it names. */
const NAMES = ['title', 'label', 'text', 'claim', 'question', 'word', 'statement', 'trigger'];

export function valueInWords(shown: Shown, tools: Tools): string {
  const { value, schema } = shown;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => valueInWords({ value: item, schema: elementOf(schema) }, tools));
    return items.length === 0 ? 'none' : tools.speech.list(items);
  }
  if (isRecord(value)) return itemInWords({ value, schema }, tools);
  if (typeof value === 'number') return tools.speech.number(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? textInWords(value, schema, tools) : 'nothing';
}

/** An item by its name; by all of its values where it has none. */
export function itemInWords({ value, schema }: Shown, tools: Tools): string {
  if (!isRecord(value)) return valueInWords({ value, schema }, tools);
  const fieldOf = (name: string): Shown => ({ value: value[name], schema: childOf(schema, name, value) });
  const isText = (each: string) => typeof value[each] === 'string' && value[each] !== '';
  const name =
    NAMES.find(isText) ??
    Object.keys(value).find((each) => isText(each) && isReference(fieldOf(each).schema)) ??
    (isText('id') ? 'id' : undefined);
  if (name !== undefined) {
    const said = valueInWords(fieldOf(name), tools);
    return typeof value.requirement === 'string' ? `${said} (${value.requirement})` : said;
  }
  const parts = Object.keys(value).flatMap((each) => {
    const field = fieldOf(each);
    const isEmpty =
      field.value === undefined || field.value === null || (Array.isArray(field.value) && field.value.length === 0);
    return isEmpty || isRecord(field.value) ? [] : [valueInWords(field, tools)];
  });
  return parts.length === 0 ? 'an item' : parts.join(', ');
}

function textInWords(text: string, schema: Shown['schema'], { nameOf, speech }: Tools): string {
  const meaning = schema && (meanings.get(unwrap(schema)) ?? meanings.get(schema));
  // The schema holds names of kinds.
  if (meaning?.means === 'ref') return nameOf(text, ...(meaning.kinds as readonly KindName[]));
  if (isDate(text)) return speech.day(text);
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(.*)$/.exec(text);
  if (moment !== null && isDate(moment[1] ?? ''))
    return `${speech.day(moment[1] ?? '')}, ${moment[2]}${zone(moment[3])}`;
  if (/^P[T\d]/.test(text)) return durationInWords(text, speech);
  // A value of a fixed list, an id, a version: nothing that anyone would quote.
  if (/^[a-z0-9][a-z0-9.-]*$/.test(text)) return text;
  return quotedText(text);
}

export function isReference(schema: Shown['schema']): boolean {
  return schema !== undefined && (meanings.get(unwrap(schema)) ?? meanings.get(schema))?.means === 'ref';
}

function zone(rest = ''): string {
  const found = /(Z|[+-]\d{2}:\d{2})$/.exec(rest)?.[1];
  return found === undefined ? '' : found === 'Z' ? ' UTC' : ` ${found}`;
}

function durationInWords(text: string, speech: Tools['speech']): string {
  try {
    Temporal.Duration.from(text);
    return speech.duration(text);
  } catch {
    return text;
  }
}

export function quotedText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line}”`;
}

function elementOf(schema: Shown['schema']): Shown['schema'] {
  return schema && childSchema(unwrap(schema), 0);
}

function childOf(schema: Shown['schema'], name: string, value: unknown): Shown['schema'] {
  return schema && childSchema(settled(schema, value), name);
}
