/** Where the repository around a folder begins, found without running git. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFolder } from './content-options.ts';

/** The content folder relative to the root of its repository; as typed where there is no repository. */
export function folderInRepository({ path, shown }: ContentFolder): string {
  const real = realpathSync(path);
  const root = repositoryRoot(real);
  return root === undefined ? shown : relative(root, real).replaceAll(sep, '/');
}

/** @param real a folder, its links resolved */
export function repositoryRoot(real: string): string | undefined {
  for (let folder = real, above = dirname(folder); ; folder = above, above = dirname(folder)) {
    // In a linked worktree and in a submodule `.git` is a file.
    if (existsSync(join(folder, '.git'))) return folder;
    if (above === folder) return undefined;
  }
}
