/** What is imported: a folder with all that is below it, or one file. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { diskTree } from '#source/disk.ts';
import { readRegularFile } from '#source/regular-file.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import { KnownError } from '#model/known-error.ts';

/** @throws KnownError where there is nothing */
export function importSource(typed: string, cwd: string): ContentTree {
  const path = resolve(cwd, typed);
  if (!existsSync(path))
    throw new KnownError(`There is no \`${typed}\``, 'Say which folder or file to import, by its path from here.');
  const stat = statSync(path);
  if (stat.isDirectory()) return diskTree(path, USUAL_MOST_FILES);
  if (!stat.isFile())
    throw new KnownError(`\`${typed}\` is no file and no folder`, 'Save what is to be imported in a file first.');
  const bytes = () => readRegularFile(realpathSync(path));
  return { files: [{ path: basename(path), size: stat.size, bytes }], problems: [] };
}
