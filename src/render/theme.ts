/** The compiled theme of the generator as it is: kept from before, shipped with the package, or compiled now. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findTheme, shippedTheme, type ThemeLocation } from './compiled-theme.ts';
import { themeDigest, type OwnCode } from './own-code.ts';

export interface ThemeOptions {
  /** The root of the package that holds the theme's sources; a theme shipped with it lies in `lib/theme/`. */
  readonly root: string;
  /** Where compiled themes are kept. */
  readonly cache: string;
  /** The fingerprint of the generator: a theme serves no other. */
  readonly generator: string;
  /** Code of an adopter's own: the theme is compiled with it, and kept for it alone. */
  readonly own?: OwnCode | undefined;
  readonly onProgress?: ((message: string) => void) | undefined;
}

export async function ensureTheme({ root, cache, generator, own, onProgress }: ThemeOptions): Promise<ThemeLocation> {
  const all = join(cache, 'theme');
  const digest = themeDigest(generator, own);
  const kept = join(all, digest);
  const found = findTheme(shippedTheme(root), digest) ?? findTheme(kept, digest);
  if (found) return found;

  const [{ compileTheme }, { themeRoot }] = await Promise.all([import('./compile.ts'), import('./theme-root.ts')]);
  await compileTheme({ root: themeRoot(root, cache), out: kept, own, onProgress });
  const compiled = findTheme(kept, digest);
  if (!compiled) throw new Error('The sources of the theme changed while it was compiled; run the command again.');
  // The theme as it is stays beside the one with an adopter's code.
  const lasting = [digest, generator];
  const former = readdirSync(all).filter((name) => !lasting.includes(name) && !name.startsWith('.'));
  for (const name of former) rmSync(join(all, name), { recursive: true, force: true });
  return compiled;
}
