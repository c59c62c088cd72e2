/** The digest of the theme's sources: the same digest means the same compiled theme. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { themeSources } from './theme-sources.ts';

export function themeDigest(root: string): string {
  const { files, packages } = themeSources(root);
  const hash = createHash('sha256');
  for (const file of files) {
    // The length keeps the end of one file apart from the start of the next.
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
  }
  for (const name of packages) hash.update(`${name}@${versionOf(name, root)}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Looks where Node would: in the `node_modules` of the folder and of those above it. */
function versionOf(name: string, folder: string): string {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(manifest)) {
    // A manifest without a version gives `undefined`, which is as good a version as any.
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: string };
    return String(version);
  }
  const parent = dirname(folder);
  return parent === folder ? 'none' : versionOf(name, parent);
}
