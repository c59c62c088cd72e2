/** The addresses of pages that belong to no single entry, known before any page is made: content may link to them. */
import type { Entry } from './entry.ts';
import type { Kind } from './kind.ts';

/** The index of a kind that has entries, and its overviews: `/rituals/`, `/rhythm/`. */
export function sharedPages(kind: Kind, entries: readonly Entry[]): readonly string[] {
  const { index, name } = kind.folder;
  return [index ?? `/${name}/`, ...(kind.overviewPaths?.(entries) ?? [])];
}
