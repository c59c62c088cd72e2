/** Which packages a compiled theme holds code of: whoever passes the theme on has to name them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'packages.json';

/** @param modules the paths of what was compiled */
export function writeThemePackages(theme: string, modules: readonly string[]): void {
  const names = modules.flatMap(
    (path) => /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1] ?? [],
  );
  const sorted = [...new Set(names)].map((name) => name.replaceAll('\\', '/')).toSorted();
  writeFileSync(join(theme, FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}

export function readThemePackages(theme: string): readonly string[] {
  // Written above.
  return JSON.parse(readFileSync(join(theme, FILE), 'utf8')) as readonly string[];
}
