/** How a file becomes the data of a form, and the form's data the file again: only what was edited changes in it. Runs in the browser. */
import { isRecord } from '#model/is-record.ts';
import { withEndingsOf, withoutReturns } from '#source/documents/merging/line-endings.ts';
import { contentOf, mergeFile } from '#source/documents/merging/merge-file.ts';
import { mergeTable, rowsOf, type Row } from '#source/documents/merging/merge-table.ts';
import type { Entries, FormField } from './form-field.ts';
import { settled, shown } from './settled.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Format {
  fromFile(text: string): Fields;
  toFile(data: Fields): string;
}

export interface FormatNeeds {
  readonly extension: 'md' | 'mdx' | 'yaml' | 'yml' | 'csv';
  readonly fields: readonly FormField[];
  readonly entries: Entries;
}

/** The file as it was, in the data of a form. No field shows it. As JSON, because Sveltia CMS trims each text of the data. */
export const ORIGINAL = 'waymarkFile';
/** The prose of a Markdown file. */
export const BODY = 'body';
/** The rows of a table. */
export const ROWS = 'rows';

export function formatOf(needs: FormatNeeds): Format {
  const own = needs.extension === 'csv' ? tableFormat() : entryFormat(needs);
  return {
    fromFile: (text) => ({ ...own.fromFile(withoutReturns(text)), [ORIGINAL]: JSON.stringify(text) }),
    toFile(data) {
      const { [ORIGINAL]: original, ...form } = data;
      const text = typeof original === 'string' ? String(JSON.parse(original)) : '';
      return withEndingsOf(text, own.toFile(withoutReturns(text), form));
    },
  };
}

interface Inner {
  fromFile(text: string): Fields;
  toFile(original: string, form: Fields): string;
}

function entryFormat({ extension, fields, entries }: FormatNeeds): Inner {
  const format = extension === 'yml' ? 'yaml' : (extension as Exclude<typeof extension, 'yml' | 'csv'>);
  return {
    fromFile(text) {
      const { fields: data, body } = contentOf(text, format);
      return { ...shown(fields, data, entries), ...(format !== 'yaml' && { [BODY]: body.trim() }) };
    },
    toFile(original, form) {
      const { [BODY]: body, ...rest } = form;
      const before = contentOf(original, format).fields;
      const wanted = settled(
        fields.filter(({ name }) => name !== BODY),
        before,
        format === 'yaml' ? form : rest,
        entries,
      );
      if (original === '') return newFile(wanted, format === 'yaml' ? undefined : typeof body === 'string' ? body : '');
      return mergeFile(original, format, { fields: wanted, ...(typeof body === 'string' && { body }) });
    },
  };
}

function newFile(fields: Fields, body: string | undefined): string {
  if (body === undefined) return mergeFile('', 'yaml', { fields });
  const prose = body.trim();
  return `---\n${mergeFile('', 'yaml', { fields })}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}

/** A name in a form has no dot: `principal.personDays` is `principal__personDays`. */
export function nameOfColumn(column: string): string {
  return column.replaceAll('.', '__');
}

function columnOf(name: string): string {
  return name.replaceAll('__', '.');
}

function tableFormat(): Inner {
  const renamed = (row: Fields, rename: (name: string) => string): Row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [rename(name), cell(value)]));
  return {
    fromFile: (text) => ({ [ROWS]: rowsOf(text).map((row) => renamed(row, nameOfColumn)) }),
    toFile(original, { [ROWS]: rows }) {
      const form = Array.isArray(rows) ? rows.filter((row) => isRecord(row)) : [];
      return mergeTable(
        original,
        form.map((row) => renamed(row, columnOf)),
      );
    },
  };
}

function cell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
