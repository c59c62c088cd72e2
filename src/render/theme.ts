/** The compiled theme for the sources as they are: kept from before, shipped with the package, or compiled now. */
import { join } from 'node:path';
import { findTheme, type ThemeLocation } from './compiled-theme.ts';
import { themeDigest } from './theme-digest.ts';

export interface ThemeOptions {
  /** The root of the package that holds the theme's sources; a theme shipped with it lies in `theme/`. */
  readonly root: string;
  /** Where compiled themes are kept. */
  readonly cache: string;
  readonly onProgress?: ((message: string) => void) | undefined;
}

export async function ensureTheme({ root, cache, onProgress }: ThemeOptions): Promise<ThemeLocation> {
  const digest = themeDigest(root);
  const kept = join(cache, 'theme', digest);
  const found = findTheme(join(root, 'theme'), digest) ?? findTheme(kept, digest);
  if (found) return found;

  const { compileTheme } = await import('./compile.ts');
  await compileTheme({ root, out: kept, onProgress });
  const compiled = findTheme(kept, digest);
  if (!compiled) throw new Error('The sources of the theme changed while it was compiled; run the command again.');
  return compiled;
}
