/** Vite takes `#`, `?` and `%` in a path for parts of an address, and quotes for the end of one: it works below a link instead. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isPlain } from '#site/keep-links.ts';

export interface CleanPaths<Name extends string> {
  /** The folders that were given, by ways that are plain. */
  readonly folders: Readonly<Record<Name, string>>;
  /** For Node, so that modules keep the names by which they are found. */
  readonly flags: readonly string[];
  /** A folder to stand in; the real name of the linked ones is not plain. */
  readonly cwd: string;
  /** Takes the links away. */
  remove(): void;
}

/** Ways to some folders that are plain; the folders themselves where they are. */
export function cleanPaths<Name extends string>(folders: Readonly<Record<Name, string>>): CleanPaths<Name> {
  const names = Object.keys(folders) as Name[];
  const [first] = names;
  if (first === undefined || names.every((name) => isPlain(realpathSync(folders[name]))))
    return { folders, flags: [], cwd: first === undefined ? '.' : folders[first], remove: () => undefined };
  const links = mkdtempSync(join(tmpdir(), 'waymark-'));
  const made = new Map<string, string>();
  const linked = names.map((name) => {
    const folder = resolve(folders[name]);
    const link = made.get(folder) ?? join(links, name);
    // A module that has two names would be two modules.
    if (!made.has(folder)) symlinkSync(folder, link, 'junction');
    made.set(folder, link);
    return [name, link] as const;
  });
  return {
    // Each name that was given has its link.
    folders: Object.fromEntries(linked) as Record<Name, string>,
    flags: ['--preserve-symlinks', '--preserve-symlinks-main'],
    cwd: links,
    remove: () => rmSync(links, { recursive: true, force: true }),
  };
}
