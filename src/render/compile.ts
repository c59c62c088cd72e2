/** Compiles the theme: Astro turns the templates into one bundle that plain Node renders from, without any content. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cleanPaths } from './clean-path.ts';
import { findTheme } from './compiled-theme.ts';
import { OWN_CODE, writeOwnCode, type OwnCode } from './own-code.ts';
import { PROGRAM, runAstro } from './run-astro.ts';
import { sealTheme } from './seal.ts';

export interface CompileOptions {
  /** The root of the package that holds the theme's sources. */
  readonly root: string;
  /** The folder that the theme becomes. */
  readonly out: string;
  /** Components and templates in the place of the theme's. */
  readonly own?: OwnCode | undefined;
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** The same sources give the same bytes. Either all of `out` comes to be or nothing of it. */
export async function compileTheme({ root, out, own, onProgress }: CompileOptions): Promise<void> {
  onProgress?.('Compiling the theme');
  mkdirSync(dirname(out), { recursive: true });
  const scratch = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  try {
    if (own !== undefined) writeOwnCode(join(scratch, OWN_CODE), own);
    const clean = cleanPaths({ root, scratch, program: PROGRAM });
    try {
      await runAstro({ paths: clean, by: own === undefined ? 'waymark' : 'adopter' });
    } finally {
      clean.remove();
    }
    const named = [scratch, ...Object.values(clean.folders)];
    const { folder, digest } = sealTheme({ root, folder: join(scratch, 'theme'), own, scratch: named });
    replace(folder, out, digest);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Another process may have compiled the same theme in the meantime: then its work stays. */
function replace(folder: string, out: string, digest: string): void {
  if (findTheme(out, digest)) return;
  rmSync(out, { recursive: true, force: true });
  renameSync(folder, out);
}
