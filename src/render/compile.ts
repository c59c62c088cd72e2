/** Compiles the theme: Astro turns the templates into one bundle that plain Node renders from, without any content. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { cleanPaths, type CleanPaths } from './clean-path.ts';
import { findTheme } from './compiled-theme.ts';
import { OWN_CODE, writeOwnCode, type OwnCode } from './own-code.ts';
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

/** The package that holds this code. */
const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/** The same sources give the same bytes. Either all of `out` comes to be or nothing of it. */
export async function compileTheme({ root, out, own, onProgress }: CompileOptions): Promise<void> {
  onProgress?.('Compiling the theme');
  mkdirSync(dirname(out), { recursive: true });
  const scratch = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  try {
    if (own !== undefined) writeOwnCode(join(scratch, OWN_CODE), own);
    const clean = cleanPaths({ root, scratch, program: PROGRAM });
    try {
      await runAstro(clean);
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

/** In a process of its own, for Astro writes what it finds in the environment into the bundle. */
async function runAstro({ folders, flags, cwd }: CleanPaths<'root' | 'scratch' | 'program'>): Promise<void> {
  const { root, scratch, program } = folders;
  const script = join(program, 'src/render/astro-build.ts');
  const key = Buffer.alloc(32).toString('base64');
  const env = { ASTRO_KEY: key, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...flags, script, root, scratch], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [output, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return;
  // A copy was compiled: its author knows the file by its path in the content folder.
  const told = `${complaints}${output}`.replaceAll(`${join(scratch, OWN_CODE)}/`, '');
  throw new Error(`The theme does not compile.\n${told}`.trimEnd());
}

/** Another process may have compiled the same theme in the meantime: then its work stays. */
function replace(folder: string, out: string, digest: string): void {
  if (findTheme(out, digest)) return;
  rmSync(out, { recursive: true, force: true });
  renameSync(folder, out);
}
