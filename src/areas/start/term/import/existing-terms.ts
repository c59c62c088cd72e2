/** The terms that a playbook has, by every name they go by. */
import type { ContentTree } from '#model/content-tree.ts';
import type { ImportedFile } from '#model/importer.ts';
import { entriesIn, type EntryFile } from '#source/documents/entry-files.ts';
import { withFields } from '#source/documents/edit-fields.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn } from '#source/table/table.ts';
import { fold } from '../names.ts';
import { namesIn, type FoundTerm } from './found-term.ts';

export interface ExistingTerm {
  readonly id: string;
  /** The file it is in; a row of a table has none of its own. */
  readonly file: EntryFile | undefined;
  readonly path: string;
  readonly names: readonly string[];
}

export function existingTerms(existing: ContentTree): readonly ExistingTerm[] {
  const files = entriesIn(existing, 'terms').map((file): ExistingTerm => ({
    id: file.id,
    file,
    path: file.path,
    names: [file.data.title, ...textsOf(file.data.synonyms)].filter((name) => typeof name === 'string'),
  }));
  return [...files, ...existing.files.filter(({ path }) => /^terms\/[^/]+\.(csv|tsv)$/.test(path)).flatMap(inTable)];
}

function inTable(file: ContentTree['files'][number]): readonly ExistingTerm[] {
  const [head = [], ...rows] = rowsIn(decodeTable(file).source).map((row) => row.map(({ text }) => text.trim()));
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  return rows.flatMap((row) => {
    const id = cell(row, 'id');
    return id === ''
      ? []
      : [{ id, file: undefined, path: file.path, names: [cell(row, 'title'), ...namesIn(cell(row, 'synonyms'))] }];
  });
}

function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The file with the names that it did not have, and what else is said of the term where it can hold a text; all that was there stays. */
export function merged(
  found: FoundTerm,
  { file, names }: ExistingTerm,
  free: (name: string) => boolean,
): { readonly written: ImportedFile | undefined; readonly isKept: boolean } {
  if (file === undefined) return { written: undefined, isKept: false };
  const known = new Set(names.map(fold));
  const fresh = [found.name, ...found.synonyms].filter((name) => !known.has(fold(name)) && free(name));
  const yaml =
    fresh.length === 0 ? file.yaml : withFields(file.yaml, [['synonyms', [...textsOf(file.data.synonyms), ...fresh]]]);
  const definition = typeof file.data.definition === 'string' ? file.data.definition : '';
  const same = fold(definition) === fold(found.definition);
  const said = [...(same ? [] : [found.definition]), ...found.notes].filter(
    (text) => !fold(file.text).includes(fold(text)),
  );
  const hasText = file.path.endsWith('.md');
  const text = `${file.text.slice(0, file.yamlStart)}${yaml}${file.text.slice(file.yamlStart + file.yaml.length)}`;
  const content = said.length === 0 || !hasText ? text : `${text.trimEnd()}\n\n${said.join('\n\n')}\n`;
  return { written: { path: file.path, content, replaces: true }, isKept: said.length === 0 || hasText };
}
