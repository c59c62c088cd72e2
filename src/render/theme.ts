/** The compiled theme of the generator as it is: kept from before, shipped with the package, or compiled now. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findTheme, type ThemeLocation } from './compiled-theme.ts';

export interface ThemeOptions {
  /** The root of the package that holds the theme's sources; a theme shipped with it lies in `theme/`. */
  readonly root: string;
  /** Where compiled themes are kept. */
  readonly cache: string;
  /** The fingerprint of the generator: a theme serves no other. */
  readonly generator: string;
  readonly onProgress?: ((message: string) => void) | undefined;
}

export async function ensureTheme({ root, cache, generator, onProgress }: ThemeOptions): Promise<ThemeLocation> {
  const all = join(cache, 'theme');
  const kept = join(all, generator);
  const found = findTheme(join(root, 'theme'), generator) ?? findTheme(kept, generator);
  if (found) return found;

  const { compileTheme } = await import('./compile.ts');
  await compileTheme({ root, out: kept, onProgress });
  const compiled = findTheme(kept, generator);
  if (!compiled) throw new Error('The sources of the theme changed while it was compiled; run the command again.');
  const former = readdirSync(all).filter((name) => name !== generator && !name.startsWith('.'));
  for (const name of former) rmSync(join(all, name), { recursive: true, force: true });
  return compiled;
}
