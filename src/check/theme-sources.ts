/** The components and page templates of the theme, by their path in the package: what an adopter can replace. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '#model/package-root.ts';
import { isReplaceable } from '#model/replacement.ts';

const SRC = fileURLToPath(new URL('src/', PACKAGE_ROOT));

export function themeSources(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter(isReplaceable)
    .toSorted();
}
