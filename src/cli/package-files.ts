/** Finds files of this package by their path in it; no other code of the command line looks for them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '#model/package-root.ts';

/** The folder that holds `package.json`. */
export const PACKAGE_FOLDER = fileURLToPath(PACKAGE_ROOT);

/** @param path from the root of the package, with `/`: `package.json`, `content/playbook.yaml` */
export function packageFile(path: string): string {
  return join(PACKAGE_FOLDER, path);
}
