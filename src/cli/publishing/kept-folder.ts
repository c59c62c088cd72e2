/** Where results are kept between builds. Another generator keeps its own: no result outlives the code that made it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder for the generator as it is; those of former ones are removed.
 * @param generator its fingerprint
 */
export function keptFolder(cache: string, generator: string): string {
  const all = join(cache, 'kept');
  // Another Node may sort and word things otherwise.
  const own = `${generator}-${process.version}`;
  try {
    const former = readdirSync(all).filter((name) => name !== own);
    for (const name of former) rmSync(join(all, name), { recursive: true, force: true });
  } catch {
    // Missing or read-only; leftovers do no harm.
  }
  return join(all, own);
}
