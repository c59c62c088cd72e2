/** Writes what was imported: all of it or, where something stands in the way, nothing. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ContentTree } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import type { ImportedFile } from '#model/importer.ts';

export interface Target {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly overwrites: boolean;
}

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

/** The files that are new or differ from what stands there. */
export function changedFiles(files: readonly ImportedFile[], folder: string): readonly ImportedFile[] {
  return files.filter(({ path, content }) => {
    const file = join(folder, path);
    return !(isFile(file) && readFileSync(file).equals(Buffer.from(content)));
  });
}

/** Those of them that would take the place of what nobody has read. */
function inTheWay(changed: readonly ImportedFile[], { folder }: Target): readonly ImportedFile[] {
  return changed.filter(({ path, replaces = false }) => {
    const file = join(folder, path);
    return existsSync(file) && !(replaces && isFile(file));
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * @param changed what `changedFiles` says of them
 * @throws KnownError where a file would be lost
 */
export function writeImported(changed: readonly ImportedFile[], target: Target): void {
  const [first, ...others] = target.overwrites ? [] : inTheWay(changed, target);
  if (first !== undefined)
    throw new KnownError(
      `\`${first.path}\`${others.length === 0 ? '' : ` and ${others.length} more`} would be overwritten`,
      'Nothing was written. Keep what is there, or take the imported instead: `--force`.',
    );
  for (const { path, content } of changed) {
    mkdirSync(dirname(join(target.folder, path)), { recursive: true });
    writeFileSync(join(target.folder, path), content);
  }
}
