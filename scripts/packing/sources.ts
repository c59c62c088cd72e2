/** What the theme is compiled from, in one file: needed only where an adopter has templates or pages of their own. */
import { globSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { INSTALLED } from '#render/theme-root.ts';

const OF_REPOSITORY = ['package.json', 'src/**/*', 'public/**/*'];
const TESTS = /\.test\.ts$|^src\/testing\//;

/** @param modules the files of other packages that are part of the programs or of the theme, from the working directory */
export function writeThemeSources(out: string, modules: readonly string[], packages: readonly string[]): void {
  const own = globSync(OF_REPOSITORY).filter((path) => !TESTS.test(path));
  const isInstalled = (path: string) => INSTALLED.some((name) => path.startsWith(`node_modules/${name}/`));
  const manifests = packages.map((folder) => `${folder}/package.json`);
  const paths = [...new Set([...own, ...modules, ...manifests])]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isInstalled(path) && lstatSync(path).isFile())
    .toSorted();
  const files = Object.fromEntries(
    paths.map((path) => [
      path,
      path.endsWith('.woff2') ? { base64: readFileSync(path, 'base64') } : readFileSync(path, 'utf8'),
    ]),
  );
  writeFileSync(out, gzipSync(JSON.stringify(files), { level: 9 }));
}
