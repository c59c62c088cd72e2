/** Puts the files of a new playbook into a folder: all of them, or none where one is there already. */
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_LISTED } from '#load/listed.ts';
import { KnownError } from '#model/known-error.ts';

export type NewFiles = ReadonlyMap<string, string | Uint8Array>;

/** The text of a file that is there. */
export function presentText(folder: string, path: string): string | undefined {
  return isThere(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
}

/**
 * @param files what is new
 * @param changed what was there and has been added to
 * @throws KnownError where a new file would replace one
 */
export function placeFiles(folder: string, files: NewFiles, changed: NewFiles): void {
  const taken = [...files.keys()].filter((path) => isThere(join(folder, path)));
  if (taken.length > 0)
    throw new KnownError(`Nothing was written: ${listed(taken)}`, 'Choose another folder, or move what is there.');
  const written: string[] = [];
  try {
    for (const [path, content] of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      // `wx` refuses to overwrite, also when the file came into being a moment ago.
      writeFileSync(file, content, { flag: 'wx' });
      written.push(file);
    }
    for (const [path, content] of changed) writeFileSync(join(folder, path), content);
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

function listed(taken: readonly string[]): string {
  const names = taken.slice(0, MOST_LISTED).map((path) => `\`${path}\``);
  const further = taken.length - names.length;
  const verb = taken.length === 1 ? 'is' : 'are';
  return `${names.join(', ')}${further > 0 ? ` and ${further} more` : ''} ${verb} there already`;
}

/** Also a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
