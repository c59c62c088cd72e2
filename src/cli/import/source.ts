/** What is imported: a folder with all that is below it, files, or an archive. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { diskTree } from '#source/disk.ts';
import { readRegularFile } from '#source/regular-file.ts';
import { refuseUnreadable } from './unreadable.ts';
import { unpackedTree, type Unpacked, type Unpacking } from './unpack/unpacked-tree.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';
import { KnownError } from '#model/known-error.ts';

/**
 * Files that are named one by one have their paths from the folder that holds them all, as if that had been named.
 * @throws KnownError where there is nothing, or nothing that can be read
 */
export async function importSource(typed: readonly string[], cwd: string, unpacking: Unpacking): Promise<Unpacked> {
  for (const each of typed) refuseUnreadable(each);
  return unpackedTree(listed(typed, cwd, unpacking.hidden), unpacking);
}

function listed(typed: readonly string[], cwd: string, hidden: readonly string[]): ContentTree {
  const [first = '', ...others] = typed;
  if (others.length === 0) return oneSource(first, cwd, hidden);
  const root = sharedFolder(typed, cwd);
  const trees = typed.map((each) => ({
    ...oneSource(each, cwd, hidden),
    base: relative(root, baseOf(resolve(cwd, each))),
  }));
  return {
    files: trees.flatMap(({ files, base }) =>
      files.map((file) => ({ ...file, path: join(base, file.path).split(sep).join('/') })),
    ),
    problems: trees.flatMap(({ problems }) => problems),
  };
}

/** The folder from which the paths of imported files are counted: what was named, or what holds all that was named. */
export function sharedFolder(typed: readonly string[], cwd: string): string {
  const folders = typed.map((each) => baseOf(resolve(cwd, each)).split(sep));
  const [first = [], ...others] = folders;
  const shared = first.findIndex((step, index) => others.some((other) => other[index] !== step));
  return (shared === -1 ? first : first.slice(0, shared)).join(sep) || sep;
}

function baseOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path);
}

function oneSource(typed: string, cwd: string, hidden: readonly string[]): ContentTree {
  const path = resolve(cwd, typed);
  if (!existsSync(path))
    throw new KnownError(`There is no \`${typed}\``, 'Say which folder or file to import, by its path from here.');
  const stat = statSync(path);
  if (stat.isDirectory()) return diskTree(path, USUAL_MOST_FILES, hidden);
  if (!stat.isFile())
    throw new KnownError(`\`${typed}\` is no file and no folder`, 'Save what is to be imported in a file first.');
  const bytes = () => readRegularFile(realpathSync(path));
  return { files: [{ path: basename(path), size: stat.size, bytes }], problems: [] };
}
