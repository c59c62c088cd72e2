/** Where the past of a ladder is on the site, below the ladder's own address. */

export const CHANGELOG_PATH = 'changelog/';
const VERSIONS_PATH = 'versions/';

/** Names that no level can have, for these pages have them. */
export const HISTORY_PATHS = [CHANGELOG_PATH, VERSIONS_PATH] as const;

export function versionPath(version: string): string {
  return `${VERSIONS_PATH}${version}/`;
}

/** The anchor of a version, and of a level in it, on the changelog. */
export function versionAnchor(version: string, level?: string): string {
  const own = `version-${version.replaceAll('.', '-')}`;
  return level === undefined ? own : `${own}-${level}`;
}
