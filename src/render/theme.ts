/** The compiled theme of the generator as it is: kept from before, shipped with the package, or compiled now. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { IS_BUNDLED } from '#model/package-root.ts';
import { findTheme, shippedTheme, type ThemeLocation } from './compiled-theme.ts';
import { themeDigest, type OwnCode } from './own-code.ts';

export interface ThemeOptions {
  /** The root of the package that holds the theme's sources. */
  readonly root: string;
  /** The theme that the package brings; none unless it says otherwise where sources run, also after they were packed. */
  readonly shipped?: string | undefined;
  /** Where compiled themes are kept. */
  readonly cache: string;
  /** The fingerprint of the generator: a theme serves no other. */
  readonly generator: string;
  /** Code of an adopter's own: the theme is compiled with it, and kept for it alone. */
  readonly own?: OwnCode | undefined;
  readonly onProgress?: ((message: string) => void) | undefined;
}

export async function ensureTheme(options: ThemeOptions): Promise<ThemeLocation> {
  const { root, cache, generator, own, onProgress } = options;
  const { shipped = IS_BUNDLED ? shippedTheme(root) : undefined } = options;
  const all = join(cache, 'theme');
  const digest = themeDigest(generator, own);
  const kept = join(all, digest);
  const found = (shipped === undefined ? undefined : findTheme(shipped, digest)) ?? findTheme(kept, digest);
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
