/** What a form offers: a list for each kind, with a form made of its schema, and one for each table of entries. */
import type { z } from 'zod';
import type { Area } from '#model/area.ts';
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { entrySchema } from '#model/schema.ts';
import { knownKeys, schemaAt } from '#load/schema-walk.ts';
import type { FormField } from './form-field.ts';
import { labelOf } from './form-field.ts';
import { BODY, nameOfColumn, ROWS, type FormatNeeds } from './format.ts';
import { partsIn, withParts, type Parts } from './listed-parts.ts';
import { fieldOf, fieldsOf } from './schema-fields.ts';

type Extension = FormatNeeds['extension'];

export interface FormCollection {
  /** Also the name of its format; those of Markdown files have to end in `-frontmatter`. */
  readonly name: string;
  readonly area: Area;
  readonly label: string;
  readonly singular: string;
  readonly hint: string;
  readonly extension: Extension;
  readonly folder: string;
  readonly isNested: boolean;
  /** Of a table; entries with a file of their own have none. */
  readonly file?: string;
  readonly fields: readonly FormField[];
}

/** A table of entries, with the names of its columns. */
export interface FormTable {
  readonly kind: string;
  readonly path: string;
  readonly columns: readonly string[];
}

/** @param kinds in the order and under the names of the site */
export function formCollections(
  kinds: readonly Kind[],
  entries: readonly Entry[],
  tables: readonly FormTable[],
): readonly FormCollection[] {
  const known = partsIn(entries);
  return kinds.flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind.name);
    const inFiles = entries.filter((entry) => entry.kind === kind.name && !entry.file.endsWith('.csv'));
    const endings = new Set(inFiles.map(({ file }) => extensionOf(file)));
    const extensions = endings.size === 0 ? (own.length === 0 ? (['md'] as const) : []) : [...endings].toSorted();
    return [
      ...extensions.map((extension) => entryCollection(kind, extension, extensions.length > 1, known)),
      ...own.map((table) => tableCollection(kind, table)),
    ];
  });
}

function extensionOf(file: string): Extension {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return ending === 'yaml' || ending === 'yml' || ending === 'mdx' ? ending : 'md';
}

function entryCollection(kind: Kind, extension: Extension, isOneOfMany: boolean, known: Parts): FormCollection {
  const isProse = extension === 'md' || extension === 'mdx';
  return {
    ...about(kind),
    name: `${kind.name}-${extension}${isProse ? '-frontmatter' : ''}`,
    label: isOneOfMany ? `${kind.label.many} (.${extension})` : kind.label.many,
    extension,
    isNested: kind.folder.nested === true,
    fields: withParts(arranged(kind, isProse), known),
  };
}

function about(kind: Kind) {
  const { label, area, folder, purpose } = kind;
  return { area, singular: label.one, hint: purpose, folder: folder.name };
}

const PROSE: FormField = {
  name: BODY,
  label: 'Text',
  hint: 'Markdown. Links to other pages are relative, such as `../guides/on-call.md`.',
  required: false,
  widget: 'markdown',
  modes: ['raw'],
};

const FIRST = ['title', 'summary'];

/** What it is called, what it says, and at the end what all entries have: owner, review, tags. */
function arranged(kind: Kind, isProse: boolean): readonly FormField[] {
  const fields = fieldsOf(kind.schema);
  const common = new Set(knownKeys(entrySchema({})));
  const isFirst = ({ name }: FormField) => FIRST.includes(name);
  const isCommon = ({ name }: FormField) => common.has(name);
  return [
    ...fields.filter(isFirst),
    ...fields.filter((field) => !isCommon(field)),
    ...(isProse ? [PROSE] : []),
    ...fields.filter((field) => isCommon(field) && !isFirst(field)),
  ];
}

function tableCollection(kind: Kind, { path, columns }: FormTable): FormCollection {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/, '');
  const isDefault = (name: string) => name === 'title' || name === 'id';
  const first = columns.find((name) => name === 'title') ?? columns.find(isDefault) ?? columns[0];
  const rows: FormField = {
    name: ROWS,
    label: kind.label.many,
    label_singular: kind.label.one.toLowerCase(),
    hint: kind.purpose,
    required: false,
    widget: 'list',
    collapsed: true,
    fields: columns.map((column) => cellField(column, kind.schema)),
    ...(first !== undefined && { summary: `{{fields.${nameOfColumn(first)}}}` }),
  };
  return {
    ...about(kind),
    name: `${kind.name}-table-${file}`,
    label: `${kind.label.many}: ${labelOf(file)}`,
    extension: 'csv',
    isNested: false,
    file: path,
    fields: [rows],
  };
}

/** One cell holds one value, or several with `;` between them. */
function cellField(column: string, schema: z.core.$ZodType): FormField {
  const path = column.split('.');
  const own = schemaAt(schema, path);
  const field = own && fieldOf(nameOfColumn(column), own, false);
  const { hint } = field ?? {};
  const common = {
    name: nameOfColumn(column),
    label: path.map(labelOf).join(': '),
    required: false,
    ...(hint !== undefined && { hint }),
  };
  if (field?.widget === 'select' && field.multiple !== true)
    return { ...common, widget: 'select', options: field.options };
  if (field?.widget === 'datetime') return { ...field, ...common };
  if (field?.widget === 'list' || field?.widget === 'select')
    return { ...common, hint: [hint, 'Several are separated by `;`.'].filter(Boolean).join(' '), widget: 'text' };
  return { ...common, widget: field?.widget === 'text' ? 'text' : 'string' };
}
