/** Runs Astro in a process of its own, for it writes what it finds in the environment into what it builds. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { IS_BUNDLED, PACKAGE_ROOT } from '#model/package-root.ts';
import { KnownError } from '#model/known-error.ts';
import type { CleanPaths } from './clean-path.ts';
import { OWN_CODE } from './own-code.ts';

/** The package that holds this code. */
export const PROGRAM = fileURLToPath(PACKAGE_ROOT);

interface Run {
  readonly paths: CleanPaths<'root' | 'scratch' | 'program'>;
  /** Further arguments. */
  readonly typed?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whose code it is that may not compile. */
  readonly by: 'waymark' | 'adopter';
}

/** @throws with what Astro complained about */
export async function runAstro({ paths, typed = [], env = {}, by }: Run): Promise<void> {
  const { root, scratch, program } = paths.folders;
  const script = join(program, IS_BUNDLED ? 'lib/program/astro-build.js' : 'src/render/astro-build.ts');
  const key = Buffer.alloc(32).toString('base64');
  const child = spawn(process.execPath, [...paths.flags, script, root, scratch, ...typed], {
    cwd: paths.cwd,
    env: { ASTRO_KEY: key, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [output, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return;
  // A copy was compiled: its author knows the file by its path in the content folder.
  const told = `${complaints}${output}`.replaceAll(`${join(scratch, OWN_CODE)}/`, '');
  if (by === 'waymark') throw new Error(`The theme does not compile.\n${told}`.trimEnd());
  throw new KnownError(
    `Code of your own does not compile.\n${told}`.trimEnd(),
    'Correct the file; to build without it, begin its name with `_`.',
  );
}
