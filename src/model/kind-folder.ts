/** Where a kind's own files lie: its fixtures, its template, its guide. */
import type { Kind } from './kind.ts';

/** The folder as a URL with a slash at its end. */
export function kindFolder({ area, name }: Pick<Kind, 'area' | 'name'>): URL {
  return new URL(`../areas/${area}/${name}/`, import.meta.url);
}
