/** Reads a content folder from disk, without following links out of it. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { byPath, type ContentTree, type RawFile } from './tree.ts';

/**
 * @param root the content folder
 * @param mostFiles where listing stops, so that a wrong folder does not read a whole disk
 * @throws when the root is no readable folder
 */
export function diskTree(root: string, mostFiles: number): ContentTree {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  const realRoot = realpathSync(root);
  const pending: string[] = [''];

  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const item of readdirSync(join(realRoot, folder), { withFileTypes: true })) {
      if (item.name.startsWith('.') || item.name === 'node_modules') continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (files.length >= mostFiles)
        return { files: files.toSorted(byPath), problems: [...problems, tooManyFiles(path, mostFiles)] };
      const target = resolveLink(realRoot, path);
      if ('problem' in target) problems.push(target.problem);
      else if (target.isFolder && !item.isSymbolicLink()) pending.push(path);
      else if (target.isFolder) problems.push(linkedFolder(path));
      else files.push({ path, size: target.size, bytes: () => readFileSync(join(realRoot, path)) });
    }
  }
  return { files: files.toSorted(byPath), problems };
}

type Target = { readonly isFolder: boolean; readonly size: number } | { readonly problem: Problem };

function resolveLink(root: string, path: string): Target {
  const full = join(root, path);
  try {
    const own = lstatSync(full);
    if (own.isSymbolicLink() && !realpathSync(full).startsWith(root + sep)) return { problem: linkOutside(path) };
    const stat = own.isSymbolicLink() ? statSync(full) : own;
    return { isFolder: stat.isDirectory(), size: stat.size };
  } catch {
    return { problem: unreadable(path) };
  }
}

function linkOutside(path: string): Problem {
  return {
    rule: 'source/link-outside',
    message: `Unexpected link \`${path}\`, expected a file inside the content folder`,
    hint: 'Copy the file into the content folder: what lies outside of it is not reviewed with it.',
    location: startOf(path),
  };
}

function linkedFolder(path: string): Problem {
  return {
    rule: 'source/link-outside',
    message: `Unexpected link \`${path}\` to a folder, expected a folder or a link to a file`,
    hint: 'Move the folder here; a linked one would load the same entries twice.',
    location: startOf(path),
  };
}

function unreadable(path: string): Problem {
  return {
    rule: 'source/unreadable',
    message: `Unexpected \`${path}\`, expected a file that can be read`,
    hint: 'Check that it exists, that a link to it is not broken, and that you may read it.',
    location: startOf(path),
  };
}

function tooManyFiles(path: string, most: number): Problem {
  return {
    rule: 'source/too-many-files',
    message: `Unexpected file \`${path}\` beyond the first ${most}, expected at most ${most} files`,
    hint: 'Is this the content folder? Otherwise raise `limits.files` in `playbook.yaml`.',
    location: startOf(path),
  };
}
