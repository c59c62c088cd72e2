/** The fields of a form, as far as we use what Sveltia CMS knows. */

export interface FormChoice {
  readonly label: string;
  readonly value: string;
}

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly default?: unknown;
}

export type FormField =
  | (Common & {
      readonly widget: 'string' | 'text';
      readonly pattern?: readonly [string, string];
      readonly maxlength?: number;
      /** The list in which what it names stands. */
      readonly listed?: string;
    })
  | (Common & { readonly widget: 'markdown'; readonly modes: readonly ['raw'] })
  | (Common & { readonly widget: 'boolean' })
  | (Common & {
      readonly widget: 'number';
      readonly value_type: 'int' | 'float';
      readonly min?: number;
      readonly max?: number;
    })
  | (Common & {
      readonly widget: 'datetime';
      readonly format: string;
      readonly time_format?: false;
      readonly type?: 'date';
    })
  | (Common & { readonly widget: 'select'; readonly options: Options; readonly multiple?: true })
  | (Common & {
      readonly widget: 'keyvalue';
      readonly key_label: string;
      readonly value_label: string;
      readonly numbers?: true;
    })
  | (Common & {
      readonly widget: 'object';
      readonly fields: readonly FormField[];
      readonly collapsed?: boolean;
      /** The field that a value stands for that is no object: `system/x` is `{ on: system/x }`. */
      readonly shorthand?: string;
    })
  | (Common & {
      readonly widget: 'list';
      readonly field?: FormField;
      readonly fields?: readonly FormField[];
      readonly summary?: string;
      readonly collapsed?: boolean;
      readonly label_singular?: string;
      readonly shorthand?: string;
    });

/** Words of a list, or the entries of some kinds: these are written once for all fields. */
export type Options = readonly FormChoice[] | { readonly entriesOf: readonly string[] };

/** Entries that can be chosen, by kind. */
export type Entries = Readonly<Record<string, readonly FormChoice[]>>;

/** `reviewEvery` as people write it: *Review every*. */
export function labelOf(name: string): string {
  const words = name
    .replaceAll(/[-_.]/g, ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll(/\b(id|url|rfc|slo|it$)\b/g, (short) => short.toUpperCase());
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What one item of a list is called: `Levels` holds a *level*. Undefined where the letters do not tell. */
export function singularOf(label: string): string | undefined {
  if (/series$/i.test(label)) return undefined;
  if (/[^aeiou]ies$/.test(label)) return `${label.slice(0, -3)}y`;
  return /[^is]s$/.test(label) && !/(s|x|z|ch|sh)es$/.test(label) ? label.slice(0, -1) : undefined;
}

/** The choices of a field: with one kind the bare id will do, with several the kind stands before it. */
export function choicesOf(options: Options, entries: Entries): readonly FormChoice[] {
  if (!('entriesOf' in options)) return options;
  const kinds = options.entriesOf.length === 0 ? Object.keys(entries) : options.entriesOf;
  return kinds.flatMap((kind) =>
    (entries[kind] ?? []).map(({ label, value }) => ({
      label: kinds.length === 1 ? label : `${label} (${labelOf(kind).toLowerCase()})`,
      value: kinds.length === 1 ? value : `${kind}/${value}`,
    })),
  );
}

/** What only we read. */
const OURS: ReadonlySet<string> = new Set(['shorthand', 'numbers', 'listed']);

/** As Sveltia CMS reads them: with their choices, and without what only we read. */
export function withChoices(fields: readonly FormField[], entries: Entries): readonly object[] {
  return fields.map((field) => {
    if (field.widget === 'select') return { ...field, options: choicesOf(field.options, entries) };
    const told = Object.fromEntries(Object.entries(field).filter(([name]) => !OURS.has(name)));
    const inner = 'fields' in field && field.fields !== undefined ? withChoices(field.fields, entries) : undefined;
    const item =
      field.widget === 'list' && field.field !== undefined ? withChoices([field.field], entries)[0] : undefined;
    return { ...told, ...(inner !== undefined && { fields: inner }), ...(item !== undefined && { field: item }) };
  });
}
