/** Between a file and its form: what a form shows of the data of a file, and what of a form's data is news. Runs in the browser. */
import { isRecord } from '#model/is-record.ts';
import { align, likenessOfValues } from '#source/documents/merging/align.ts';
import { isSame } from '#source/documents/merging/same.ts';
import { choicesOf, type Entries, type FormField } from './form-field.ts';

type Fields = Readonly<Record<string, unknown>>;
type Of = FormField | undefined;

/** What a form shows: short forms as long ones, and references as the choices that they are. Unknown fields are passed along. */
export function shown(fields: readonly FormField[], data: Fields, entries: Entries): Fields {
  return mapFields(fields, data, (field, value) => shownValue(field, value, entries));
}

function shownValue(field: Of, value: unknown, entries: Entries): unknown {
  if (field === undefined || value === null || value === undefined) return value;
  switch (field.widget) {
    case 'select':
      return Array.isArray(value)
        ? value.map((item: unknown) => chosen(field, item, entries))
        : chosen(field, value, entries);
    case 'object':
      return isRecord(value) ? shown(field.fields, value, entries) : longForm(field.shorthand, value);
    case 'list':
      if (!Array.isArray(value)) return value;
      return value.map((item: unknown) => {
        if (field.fields === undefined) return shownValue(field.field, item, entries);
        return isRecord(item)
          ? shown(field.fields, item, entries)
          : shown(field.fields, longForm(field.shorthand, item), entries);
      });
    case 'keyvalue':
      return isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, String(item)]))
        : value;
    default:
      return value;
  }
}

function longForm(shorthand: string | undefined, value: unknown): Fields {
  return { [shorthand ?? 'value']: value };
}

/** `team/platform` and `platform` may mean the same choice. */
function chosen(field: Extract<FormField, { widget: 'select' }>, value: unknown, entries: Entries): unknown {
  if (typeof value !== 'string') return value;
  const values = choicesOf(field.options, entries).map((choice) => choice.value);
  if (values.includes(value) || !('entriesOf' in field.options)) return value;
  const alike = values.filter((each) => each.endsWith(`/${value}`) || value.endsWith(`/${each}`));
  return alike.length === 1 ? alike[0] : value;
}

/** The data that a file is to have: what the form leaves as it showed it stays as the file says it. */
export function settled(fields: readonly FormField[], original: Fields, form: Fields, entries: Entries): Fields {
  const before = shown(fields, original, entries);
  const names = inOrder(fields, original, form);
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = fields.find((each) => each.name === name);
      const value = settledValue(field, original[name], before[name], form[name], entries);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** New fields follow the one before them in the form. */
function inOrder(fields: readonly FormField[], original: Fields, form: Fields): readonly string[] {
  const names = Object.keys(original);
  const known = fields.map(({ name }) => name);
  const fresh = [...known, ...Object.keys(form)].filter((name) => Object.hasOwn(form, name) && !names.includes(name));
  for (const name of new Set(fresh)) {
    const before = known.slice(0, Math.max(0, known.indexOf(name))).findLast((each) => names.includes(each));
    names.splice(before === undefined ? names.length : names.indexOf(before) + 1, 0, name);
  }
  return names;
}

function settledValue(field: Of, original: unknown, before: unknown, form: unknown, entries: Entries): unknown {
  if (isSame(lean(field, before), lean(field, form))) return original;
  if (isRecord(before) && isRecord(form) && isRecord(original)) {
    if (field?.widget === 'keyvalue') return withoutEmpty(keyed(field, form));
    const inner = field?.widget === 'object' ? field.fields : [];
    return withoutEmpty(settled(inner, original, form, entries));
  }
  if (Array.isArray(before) && Array.isArray(form) && Array.isArray(original))
    return settledList(field, original, before, form, entries);
  const value = lean(field, form);
  if (original === undefined && field !== undefined && isUsual(field, value)) return undefined;
  if (typeof value === 'string' && typeof original === 'string') return value + (/\n*$/.exec(original)?.[0] ?? '');
  const short = field?.widget === 'object' && !isRecord(original) ? field.shorthand : undefined;
  return short !== undefined && isRecord(value) && isSame(Object.keys(value), [short]) ? value[short] : value;
}

function settledList(
  field: Of,
  original: readonly unknown[],
  before: readonly unknown[],
  form: readonly unknown[],
  entries: Entries,
): unknown {
  const item = itemOf(field);
  const pairs = align(
    before.map((each) => lean(item, each)),
    form.map((each) => lean(item, each)),
    likenessOfValues,
  );
  const items = pairs.flatMap(([from, to]) => {
    if (to === undefined) return [];
    if (from === undefined) return [lean(item, form[to])];
    const value = settledValue(item, original[from], before[from], form[to], entries);
    return value === undefined ? [] : [value];
  });
  return items.length === 0 ? undefined : items;
}

/** The field that each item of a list is. */
function itemOf(field: Of): Of {
  if (field?.widget !== 'list') return undefined;
  const { fields, shorthand, name, label } = field;
  if (fields === undefined) return field.field;
  return { widget: 'object', name, label, required: true, fields, ...(shorthand !== undefined && { shorthand }) };
}

/** Without what a form adds by itself: empty fields, and those that say what is so without them. */
function lean(field: Of, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const item = itemOf(field);
    const items = value.map((each: unknown) => lean(item, each)).filter((each) => each !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isRecord(value)) return value;
  if (field?.widget === 'keyvalue') return withoutEmpty(keyed(field, value));
  const inner = field?.widget === 'object' ? field.fields : [];
  const named = Object.entries(value).flatMap(([name, each]) => {
    const own = inner.find((one) => one.name === name);
    const kept = lean(own, each);
    return kept === undefined || (own !== undefined && isUsual(own, kept)) ? [] : [[name, kept] as const];
  });
  return withoutEmpty(Object.fromEntries(named));
}

function isUsual(field: FormField, value: unknown): boolean {
  if (field.default !== undefined) return isSame(field.default, value);
  return field.widget === 'boolean' && !field.required && value === false;
}

function keyed(field: Extract<FormField, { widget: 'keyvalue' }>, value: Fields): Fields {
  const isNumber = (text: unknown) => field.numbers === true && text !== '' && Number.isFinite(Number(text));
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, isNumber(text) ? Number(text) : text]));
}

function withoutEmpty(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function mapFields(fields: readonly FormField[], data: Fields, change: (field: Of, value: unknown) => unknown): Fields {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      change(
        fields.find((field) => field.name === name),
        value,
      ),
    ]),
  );
}
