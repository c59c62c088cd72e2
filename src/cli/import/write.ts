/** Writes what was imported: all of it or nothing. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ContentTree } from '#model/content-tree.ts';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import type { ImportedFile } from '#model/importer.ts';

/** What stands below it by now. */
export function contentThere(folder: string): ContentTree {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { files: [], problems: [] };
  return diskTree(folder, USUAL_MOST_FILES);
}

/** `--out content/decisions` means the same as `--out content`: the files know the folder of their kind. */
export function targetFolder(typed: string, cwd: string, files: readonly Pick<ImportedFile, 'path'>[]): string {
  const folder = resolve(cwd, typed);
  const isKindFolder = files.length > 0 && files.every(({ path }) => path.startsWith(`${basename(folder)}/`));
  return isKindFolder ? dirname(folder) : folder;
}

/**
 * Writes all of them or, where one cannot be written, none.
 * @throws what the system says where it refuses; what stood there is there again then
 */
export function writeAll(files: readonly Pick<ImportedFile, 'path' | 'content'>[], folder: string): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, content } of files) {
      const file = join(folder, path);
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      const before = existsSync(file) ? readFileSync(file) : undefined;
      undo.push(() => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before)));
      writeFileSync(file, content);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
