/** What lies below a folder, looked at once: asking after each file is what a build of unchanged pages spends its time on. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FoundFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** When its bytes last changed, as far as the file itself says; in milliseconds. */
  readonly changed: number;
  /** When its metadata last changed, which cannot be set by hand. */
  readonly touched: number;
  /** Which file of the disk it is. */
  readonly id: number;
}

/** Sorted by path. */
export function filesBelow(folder: string): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item): FoundFile => {
      const file = join(item.parentPath, item.name);
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(file);
      const path = relative(folder, file).split(sep).join('/');
      return { path, bytes: size, changed: mtimeMs, touched: ctimeMs, id: ino };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
