/** What is in a folder: to compare it with another one, or with itself at another time. */
import { createHash } from 'node:crypto';
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type State = Readonly<Record<string, string>>;

/** The files below a folder by their bytes. */
export function bytesOf(folder: string): State {
  return stateOf(folder, (file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
}

/** The files below a folder by their bytes and by when they were written. */
export function touchesOf(folder: string): State {
  const bytes = bytesOf(folder);
  return stateOf(folder, (file, name) => `${bytes[name]} ${lstatSync(file).ino} ${lstatSync(file).mtimeMs}`);
}

/** The names of files that are in one state and not in the other, or that are different. */
export function differences(one: State, other: State): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .toSorted();
}

function stateOf(folder: string, tell: (file: string, name: string) => string): State {
  const names = globSync('**/{*,.*}', { cwd: folder }).filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(names.toSorted().map((name) => [name, tell(join(folder, name), name)]));
}
