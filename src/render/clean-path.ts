/** Vite takes `#`, `?` and `%` in a path for parts of an address, and quotes for the end of one: it works below a link instead. */
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isPlain } from '#site/keep-links.ts';

export interface CleanPaths<Name extends string> {
  /** The given folders, by plain paths. */
  readonly folders: Readonly<Record<Name, string>>;
  /** For Node, so that modules keep the names by which they are found. */
  readonly flags: readonly string[];
  /** A working directory with a plain path. */
  readonly cwd: string;
  /** Removes the links. */
  remove(): void;
}

/** Plain paths to some folders: links where needed, otherwise the folders themselves. */
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
    // A module loaded by two names would be loaded twice.
    if (!made.has(folder)) symlinkSync(folder, link, 'junction');
    const packages = join(links, 'node_modules');
    // An installed package finds its peers beside itself.
    if (basename(dirname(folder)) === 'node_modules' && !existsSync(packages))
      symlinkSync(dirname(folder), packages, 'junction');
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
