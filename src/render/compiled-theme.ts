/** The folder of a compiled theme: `server/` to render with, `client/` to serve, and a note of what it was made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ThemeLocation {
  readonly folder: string;
  readonly digest: string;
  /** The names of its templates. */
  readonly templates: readonly string[];
}

type Note = Pick<ThemeLocation, 'digest' | 'templates'>;

const NOTE = 'theme.json';

/** The theme in a folder, where it was compiled from the sources of this digest. */
export function findTheme(folder: string, digest: string): ThemeLocation | undefined {
  const file = join(folder, NOTE);
  if (!existsSync(file)) return undefined;
  // Only `noteTheme` writes this file, as the last step.
  const note = JSON.parse(readFileSync(file, 'utf8')) as Note;
  return note.digest === digest ? { folder, ...note } : undefined;
}

/** Marks a theme as complete. */
export function noteTheme(folder: string, { digest, templates }: Note): ThemeLocation {
  writeFileSync(join(folder, NOTE), `${JSON.stringify({ digest, templates }, null, 2)}\n`);
  return { folder, digest, templates };
}
