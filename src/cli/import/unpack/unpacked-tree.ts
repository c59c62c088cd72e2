/** The files of an import with its archives unpacked and its workbooks as tables. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { quoted } from '#model/quoted.ts';
import { byPath } from '#source/tree.ts';
import { archiveTree } from './archive.ts';
import { readWorkbook, WORKBOOK } from './workbook.ts';

export interface Unpacking {
  /** The sheet that is read of each workbook; the first of it without a name. */
  readonly sheet: string | undefined;
  /** Hidden names that are read all the same. */
  readonly hidden: readonly string[];
}

export interface Unpacked {
  readonly tree: ContentTree;
  /** What its reader has to know: that a workbook has other sheets. */
  readonly notes: readonly string[];
}

/** @throws KnownError where one of them cannot be read */
export async function unpackedTree(tree: ContentTree, { sheet, hidden }: Unpacking): Promise<Unpacked> {
  const files: RawFile[] = [];
  const notes: string[] = [];
  const archive = tree.files.length === 1 && /\.zip$/i.test(tree.files[0]?.path ?? '') ? tree.files[0] : undefined;
  const { files: listed, problems } = archive === undefined ? tree : archiveTree(archive.path, archive.bytes(), hidden);
  for (const file of listed) {
    if (!WORKBOOK.test(file.path) || file.path.split('/').at(-1)?.startsWith('~$')) {
      files.push(file);
      continue;
    }
    const read = await readWorkbook(file, sheet);
    files.push(read.file);
    if (read.others.length > 0)
      notes.push(
        `Of \`${file.path}\`, the sheet \`${read.sheet}\` was read; it also has ${quoted(read.others)}: choose with \`--sheet\``,
      );
  }
  return { tree: { files: files.toSorted(byPath), problems: [...tree.problems, ...problems] }, notes };
}
