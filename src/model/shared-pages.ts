/** The addresses of pages that belong to no single entry, known before any page is made: content may link to them. */
import type { Entry } from './entry.ts';
import type { Kind } from './kind.ts';

/** What a leader opens on Monday. It stands above the areas. */
export const LEAD_PATH = '/lead/';

/** The first steps of a leader who starts now. */
export const START_PATH = '/start/';

/** Who decides what, over all kinds that say it. */
export const RIGHTS_PATH = '/who-decides/';

/** Those that every site has, whatever is in it. */
export const SITE_PAGES: readonly string[] = [LEAD_PATH, START_PATH];

/** Folders that hold what the site makes for itself: its files, the pages of its areas and tags, and the form. */
export const OWN_FOLDERS: readonly string[] = ['_astro', 'admin', 'areas', 'media', 'schemas', 'search', 'tags'];

/** The index of a kind that has entries, and its overviews: `/rituals/`, `/rhythm/`. */
export function sharedPages(kind: Kind, entries: readonly Entry[]): readonly string[] {
  const { index, name } = kind.folder;
  return [
    index ?? `/${name}/`,
    ...(kind.overviewPaths?.(entries) ?? []),
    ...(entries.some(saysWhoDecides) ? [RIGHTS_PATH] : []),
  ];
}

function saysWhoDecides({ data }: Entry): boolean {
  return 'decisionRights' in data && data.decisionRights.length > 0;
}
