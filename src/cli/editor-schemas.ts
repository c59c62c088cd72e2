/** Where the schemas for editors lie, and whether they are older than the content. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { knownIds } from '#editor/known-ids.ts';
import { IDS_FILE, isUpToDate, SCHEMA_FOLDER } from '#editor/schema-place.ts';
import type { Playbook } from '#model/playbook.ts';
import type { ContentFolder } from './content-options.ts';
import type { Io } from './io.ts';
import { version } from './release.ts';
import { repositoryRoot } from './repository-root.ts';

/** What an editor opens as a whole. */
export function editorRoot({ path }: ContentFolder, { cwd }: Pick<Io, 'cwd'>): string {
  return repositoryRoot(realpathSync(path)) ?? cwd;
}

/** A line about schemas that are old; nothing where nobody uses them. */
export function oldSchemas(playbook: Playbook, folder: ContentFolder, io: Pick<Io, 'cwd'>): string | undefined {
  const file = join(editorRoot(folder, io), SCHEMA_FOLDER, IDS_FILE);
  if (!existsSync(file) || isUpToDate(readFileSync(file, 'utf8'), knownIds(playbook), version())) return undefined;
  return `The schemas in \`${SCHEMA_FOLDER}\` are older than the content: \`waymark schemas\` writes them again.\n`;
}
