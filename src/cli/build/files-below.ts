/** What lies below a folder, looked at once: asking after each file is what a build of unchanged pages spends its time on. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FoundFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** When its bytes last changed, in milliseconds. */
  readonly changed: number;
}

/** Sorted by path. */
export function filesBelow(folder: string): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item): FoundFile => {
      const file = join(item.parentPath, item.name);
      const { size, mtimeMs } = statSync(file);
      return { path: relative(folder, file).split(sep).join('/'), bytes: size, changed: mtimeMs };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
