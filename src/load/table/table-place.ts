/** Which CSV files of a content folder are tables of entries, and which only look like one. */
import type { RawFile } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { separatorOf } from '#source/table/table.ts';
import type { EntryRecord } from '../record.ts';

const CSV = /\.csv$/i;

/** The kind whose entries a CSV file holds: it lies in its folder, and in no folder below that. */
export function tableKindOf(path: string, kinds: readonly Kind[]): Kind | undefined {
  const steps = path.split('/');
  return CSV.test(path) && steps.length === 2
    ? kinds.find(({ folder, table }) => table !== undefined && folder.name === steps[0])
    : undefined;
}

/** Finds entries by the names of their files, before any is read. */
export function entryFinder(files: readonly RawFile[]): (folder: string, id: string) => boolean {
  const stems = new Set(files.map(({ path }) => path.replace(/\.(md|mdx|ya?ml)$/, '')));
  return (folder, id) => stems.has(`${folder}/${id}`);
}

/** Documents for download that look like entries, and to which no text links. */
export function misplacedTables(
  documents: readonly RawFile[],
  kinds: readonly Kind[],
  records: readonly EntryRecord[],
): readonly Problem[] {
  return documents.flatMap((file) => {
    const steps = file.path.split('/');
    const kind = kinds.find(({ folder }) => folder.name === steps[0]);
    if (kind === undefined || !CSV.test(file.path) || !looksLikeEntries(file)) return [];
    const name = steps.at(-1) ?? file.path;
    if (records.some(({ source }) => source.includes(name))) return [];
    return [misplaced(file.path, name, kind, kinds)];
  });
}

/** Whether its first row names what every entry has. */
function looksLikeEntries(file: RawFile): boolean {
  try {
    const { source } = decodeTable(file);
    const [line = ''] = source.text
      .replace(/^sep=.\r?\n/i, '')
      .trimStart()
      .split(/[\r\n]/, 1);
    const names = line.split(separatorOf(source)).map((each) => each.replaceAll('"', '').trim().toLowerCase());
    return names.includes('id') && names.includes('title');
  } catch {
    return false;
  }
}

function misplaced(path: string, name: string, { folder, table, label }: Kind, kinds: readonly Kind[]): Problem {
  const folders = kinds.flatMap((kind) => (kind.table === undefined ? [] : [kind.folder.name]));
  return {
    rule: 'table/misplaced',
    message:
      table === undefined
        ? `Unexpected table of entries in \`${folder.name}\`, expected a file for each ${label.one.toLowerCase()}`
        : `Unexpected table of entries in \`${path.slice(0, -name.length - 1)}\`, expected it in \`${folder.name}\` itself`,
    hint:
      table === undefined
        ? `Tables are read in ${quoted(folders)}. Where this one is for download, link to it.`
        : `Move it to \`${folder.name}/${name}\`. Where it is for download, link to it.`,
    location: startOf(path),
  };
}
