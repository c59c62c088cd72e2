/** Where a kind's own files lie: its fixtures, its template, its guide. */
import type { Kind } from './kind.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The folder as a URL with a slash at its end. */
export function kindFolder({ area, name }: Pick<Kind, 'area' | 'name'>): URL {
  return new URL(`src/areas/${area}/${name}/`, PACKAGE_ROOT);
}
