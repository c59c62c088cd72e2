/** What lies in a content folder and is nothing that anyone wrote for it: never listed, never read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** In each site that Waymark builds: the list of its files. */
export const SITE_LIST = '.waymark-files';

/** Repositories, installed packages, and what systems and editors keep for themselves. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A site that was built beside the content, at the top of a repository. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, SITE_LIST));
}
