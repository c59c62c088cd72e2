/** What of other packages a compiled theme holds: to name their licences, and to compile it elsewhere. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'packages.json';

/** @param modules the paths of all that was compiled */
export function writeThemePackages(theme: string, modules: readonly string[]): void {
  const files = modules.flatMap((path) => /[\\/](node_modules[\\/].*)$/.exec(path)?.[1]?.replaceAll('\\', '/') ?? []);
  writeFileSync(join(theme, FILE), `${JSON.stringify([...new Set(files)].toSorted(), null, 2)}\n`);
}

/** Paths that begin with `node_modules/`. */
export function readThemePackages(theme: string): readonly string[] {
  // Written above.
  return JSON.parse(readFileSync(join(theme, FILE), 'utf8')) as readonly string[];
}
