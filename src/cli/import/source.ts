/** What is imported: a folder with all that is below it, or one file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { limitsSchema } from '#model/config.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree } from '#source/tree.ts';
import { KnownError } from '../known-error.ts';

/** @throws KnownError where there is nothing */
export function importSource(typed: string, cwd: string): ContentTree {
  const path = resolve(cwd, typed);
  if (!existsSync(path))
    throw new KnownError(`There is no \`${typed}\``, 'Say which folder or file to import, by its path from here.');
  const stat = statSync(path);
  if (stat.isDirectory()) return diskTree(path, limitsSchema.parse({}).files);
  return { files: [{ path: basename(path), size: stat.size, bytes: () => readFileSync(path) }], problems: [] };
}
