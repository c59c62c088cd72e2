/** The one list of what a content folder contains: only regular files inside it. */
import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '#model/problem.ts';
import { linkedFolder, linkOutside, notAFile, tooManyFiles, unreadable } from './disk-problems.ts';
import { isBuiltSite, isHidden } from './not-content.ts';
import { readRegularFile } from './regular-file.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { byPath } from './tree.ts';

/**
 * @param root the content folder; it may be a link itself
 * @param mostFiles where listing stops, so that a wrong folder does not read a whole disk
 * @param shown hidden names that are listed all the same
 * @throws when the root is no readable folder
 */
export function diskTree(root: string, mostFiles: number, shown: readonly string[] = []): ContentTree {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root);
  const pending: string[] = [''];

  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of namesIn(realRoot, folder, problems)) {
      if (isHidden(name) && !shown.includes(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (files.length >= mostFiles)
        return { files: files.toSorted(byPath), problems: [...problems, tooManyFiles(path, mostFiles)] };
      const found = lookAt(realRoot, path);
      if ('problem' in found) problems.push(found.problem);
      else if (found.is === 'folder') {
        if (!isBuiltSite(join(realRoot, path))) pending.push(path);
      } else files.push(fileAt(realRoot, path, found.size, shown.length > 0));
    }
  }
  return { files: files.toSorted(byPath), problems };
}

/** One file of a folder, by the same rules; undefined where there is no readable one. */
export function diskFile(root: string, path: string): RawFile | undefined {
  if (!existsSync(root)) return undefined;
  const realRoot = realpathSync(root);
  const found = lookAt(realRoot, path);
  return 'problem' in found || found.is === 'folder' ? undefined : fileAt(realRoot, path, found.size);
}

/** A folder that cannot be listed is reported, unless it is the content folder itself. */
function namesIn(root: string, folder: string, problems: Problem[]): readonly string[] {
  if (folder === '') return readdirSync(root);
  try {
    return readdirSync(join(root, folder));
  } catch {
    problems.push(unreadable(folder));
    return [];
  }
}

type Found = { readonly is: 'file' | 'folder'; readonly size: number } | { readonly problem: Problem };

function lookAt(root: string, path: string): Found {
  const full = join(root, path);
  try {
    const own = lstatSync(full);
    if (!own.isSymbolicLink()) return judged(path, full, own);
    const target = realpathSync(full);
    if (!isListed(root, target)) return { problem: linkOutside(path) };
    const meant = statSync(target);
    return meant.isDirectory() ? { problem: linkedFolder(path) } : judged(path, target, meant);
  } catch {
    return { problem: unreadable(path) };
  }
}

function judged(path: string, full: string, stats: Stats): Found {
  if (stats.isDirectory()) return { is: 'folder', size: 0 };
  if (!stats.isFile()) return { problem: notAFile(path, stats) };
  accessSync(full, constants.R_OK);
  return { is: 'file', size: stats.size };
}

/** A link to a hidden file, such as `.git/config`, would publish unreviewed data. */
function isListed(root: string, target: string): boolean {
  return target.startsWith(root + sep) && !relative(root, target).split(sep).some(isHidden);
}

/** @param isShown whether it may be hidden, as it was listed by its own name */
function fileAt(root: string, path: string, size: number, isShown = false): RawFile {
  return {
    path,
    size,
    bytes() {
      // What the path means may have changed since it was listed.
      const target = realpathSync.native(join(root, path));
      if (!(isShown && target === join(root, path)) && !isListed(root, target))
        throw new Error(`\`${path}\` became a link out of its folder while it was read`);
      return readRegularFile(target);
    },
  };
}
