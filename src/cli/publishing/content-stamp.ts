/** Changes whenever anything in a content folder changes; computed from file metadata, without reading the files. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBuiltSite, isHidden } from '#source/not-content.ts';

export function contentStamp(root: string): string {
  const hash = createHash('sha256');
  const own = lstatSync(root, { throwIfNoEntry: false });
  if (own?.isFile() === true) hash.update(`${root}\n${own.ino} ${own.size} ${own.mtimeMs} ${own.ctimeMs}\n`);
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of namesIn(folder)) {
      if (isHidden(name)) continue;
      const path = join(folder, name);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat === undefined) continue;
      hash.update(`${path}\n${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}\n`);
      if (stat.isDirectory() && !isBuiltSite(path)) pending.push(path);
    }
  }
  return hash.digest('hex');
}

/** Empty for a folder that was removed in the meantime. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
