/** Writes what was imported: all of it or, where something stands in the way, nothing. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KnownError } from '#model/known-error.ts';
import type { ImportedFile } from '#model/importer.ts';

export interface Target {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly overwrites: boolean;
}

/** `--out content/decisions` means the same as `--out content`: the files know the folder of their kind. */
export function targetFolder(typed: string, cwd: string, files: readonly ImportedFile[]): string {
  const folder = resolve(cwd, typed);
  const isKindFolder = files.length > 0 && files.every(({ path }) => path.startsWith(`${basename(folder)}/`));
  return isKindFolder ? dirname(folder) : folder;
}

/** The files that stand there already with another content. */
function inTheWay(files: readonly ImportedFile[], { folder }: Target): readonly ImportedFile[] {
  return files.filter(({ path, content }) => {
    const file = join(folder, path);
    const there = statSync(file, { throwIfNoEntry: false });
    return there !== undefined && !(there.isFile() && readFileSync(file).equals(Buffer.from(content)));
  });
}

/** @throws KnownError where a file would be lost */
export function writeImported(files: readonly ImportedFile[], target: Target): void {
  const [first, ...others] = target.overwrites ? [] : inTheWay(files, target);
  if (first !== undefined)
    throw new KnownError(
      `\`${first.path}\`${others.length === 0 ? '' : ` and ${others.length} more`} would be overwritten`,
      'Nothing was written. Keep what is there, or take the imported instead: `--force`.',
    );
  for (const { path, content } of files) {
    mkdirSync(dirname(join(target.folder, path)), { recursive: true });
    writeFileSync(join(target.folder, path), content);
  }
}
