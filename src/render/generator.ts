/** The fingerprint of the generator: the same one means the same theme, and the same pages from the same content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IS_BUNDLED, PACKAGE_ROOT } from '#model/package-root.ts';
import { shippedDigest } from './compiled-theme.ts';

/** What the generator consists of: its code, its theme and the versions of its packages. */
const PARTS = ['package.json', 'package-lock.json', 'src', 'public'];

/** Tests change nothing that is made. */
const TESTS = /\.test\.ts$|^src\/testing(\/|$)/;

/** Whether a file counts, by its path in the package: a change of any other goes unnoticed. */
export function isOfGenerator(path: string): boolean {
  return PARTS.includes(path.split('/', 1)[0] ?? '') && !TESTS.test(path);
}

/**
 * A published package has fewer files; it carries the fingerprint of the sources that it was made from.
 * @param root the package
 */
export function generatorFingerprint(root: string): string {
  if (IS_BUNDLED) return shippedDigest(fileURLToPath(PACKAGE_ROOT));
  const hash = createHash('sha256');
  for (const path of PARTS) addTo(hash, path, root);
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: ReturnType<typeof createHash>, path: string, root: string): void {
  const stat = isOfGenerator(path) ? statSync(join(root, path), { throwIfNoEntry: false }) : undefined;
  if (stat?.isDirectory()) {
    for (const item of readdirSync(join(root, path)).toSorted()) {
      if (!item.startsWith('.') && item !== 'node_modules') addTo(hash, `${path}/${item}`, root);
    }
  } else if (stat?.isFile()) {
    // The length keeps the end of one file apart from the start of the next.
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
}
