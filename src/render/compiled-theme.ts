/** The folder of a compiled theme: `server/` to render with, `client/` to serve, `development/` for `waymark dev`, `form/` for `/admin/`, and a note of what it was made from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ThemeLocation {
  readonly folder: string;
  readonly digest: string;
  /** The names of its templates. */
  readonly templates: readonly string[];
}

type Note = Pick<ThemeLocation, 'digest' | 'templates'>;

const NOTE = 'theme.json';

/** What only `waymark dev` serves, so that no published site holds it. */
export const DEVELOPMENT = 'development';
export const CLIENT = 'client.js';

/** What a site holds only where its form is switched on. */
export const FORM = 'form';
export const FORM_CLIENT = 'form.js';

/** The script of the form. */
export function formClientOf({ folder }: ThemeLocation): string {
  return join(folder, FORM, FORM_CLIENT);
}

/** The script that `waymark dev` adds to each page. */
export function clientOf({ folder }: ThemeLocation): string {
  return join(folder, DEVELOPMENT, CLIENT);
}

/** Where a package brings its own, ready to use. */
export function shippedTheme(root: string): string {
  return join(root, 'lib/theme');
}

/** @throws where a published package is incomplete */
export function shippedDigest(root: string): string {
  // Written by `noteTheme`, when the package was made.
  const note = JSON.parse(readFileSync(join(shippedTheme(root), NOTE), 'utf8')) as Note;
  return note.digest;
}

interface KeptNote extends Note {
  /** The digest of all files of the theme, so that a damaged one is compiled again. */
  readonly files: string;
}

/** The theme in a folder, if it was compiled from sources with this digest and is intact. */
export function findTheme(folder: string, digest: string): ThemeLocation | undefined {
  try {
    // Only `noteTheme` writes this file, as the last step.
    const note = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as Partial<KeptNote>;
    if (note.digest !== digest || note.templates === undefined) return undefined;
    return note.files === digestOfFiles(folder) ? { folder, digest, templates: note.templates } : undefined;
  } catch {
    return undefined;
  }
}

/** Marks a theme as complete. */
export function noteTheme(folder: string, { digest, templates }: Note): ThemeLocation {
  const note: KeptNote = { digest, files: digestOfFiles(folder), templates };
  writeFileSync(join(folder, NOTE), `${JSON.stringify(note, null, 2)}\n`);
  return { folder, digest, templates };
}

function digestOfFiles(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => !item.isDirectory());
  const paths = files.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
  for (const path of paths.filter((each) => each !== NOTE).toSorted()) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
