/** What a compiled theme depends on: its templates and all they import, read from their text without running anything. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTemplates } from '#site/templates.ts';

export interface ThemeSources {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Names of packages, sorted. */
  readonly packages: readonly string[];
}

const TYPE_IMPORT = /\b(?:import|export)\s+type\b[^;'"]*from\s*(["'])[^"']*\1/g;
const IMPORT = /(?:\bfrom|\bimport|\bsrc=|\bnew URL)\s*\(?\s*(["'])(?<name>[^"']+)\1/g;
const STYLE_IMPORT = /(?:@import\s*["']|\burl\(\s*["']?)(?<name>[^"')]+)/g;
const READ = /\.(astro|[cm]?[jt]s|css)$/;
/** Parts of the bundle beside the templates. */
const ADAPTER = ['src/site/adapter/entry.ts', 'src/site/adapter/capture.ts'];
/** What makes a bundle of the sources, and pages of the bundle. */
const MACHINERY = [
  'src/render/astro-build.ts',
  'src/render/render.ts',
  'src/render/seal.ts',
  'src/site/astro-settings.ts',
  'src/site/base-marker.ts',
  'src/site/integration.ts',
  'src/site/keep-links.ts',
  'src/site/rebase.ts',
  'src/site/templates.ts',
];
/** Compilers: another version of one may give another bundle. */
const TOOLS = ['astro', 'vite', 'rolldown'];

export function themeSources(root: string): ThemeSources {
  const own = (paths: readonly string[]) => paths.map((path) => join(root, path)).filter(isFile);
  const files = new Set([...filesBelow(join(root, 'public')), ...own(MACHINERY)]);
  const packages = new Set(TOOLS);
  const waiting = [...findTemplates(root).map(({ file }) => file), ...own(ADAPTER)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of READ.test(file) ? importsIn(readFileSync(file, 'utf8')) : []) {
      if (!/^[#./]/.test(name)) packages.add(packageOf(name));
      else waiting.push(...resolve(name, file, root));
    }
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

function importsIn(text: string): readonly string[] {
  const code = text.replace(TYPE_IMPORT, '');
  return [...code.matchAll(IMPORT), ...code.matchAll(STYLE_IMPORT)].map(({ groups }) => groups?.name ?? '');
}

/** A path without what Vite adds to it (`?raw`); nothing where it does not name a file of the package. */
function resolve(name: string, importer: string, root: string): readonly string[] {
  const [path = ''] = name.split('?', 1);
  const file = path.startsWith('#') ? join(root, 'src', path.slice(1)) : join(dirname(importer), path);
  return isFile(file) ? [file] : [];
}

function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(isFile);
}
