/** Where entries and kinds stand on the site, as paths from its root. */
import type { Entry } from './entry.ts';
import type { Kind } from './kind.ts';

/** `/rituals/retrospective/`; entries of a nested kind keep their folders: `/guides/people/feedback/`. */
export function addressOf(entry: Pick<Entry, 'id' | 'folders'>, kind: Pick<Kind, 'folder'>): string {
  const folders = kind.folder.nested === true ? entry.folders : [];
  return `/${[kind.folder.name, ...folders, entry.id].join('/')}/`;
}

export function sectionAddress({ folder }: Pick<Kind, 'folder'>): string {
  return folder.index ?? `/${folder.name}/`;
}
