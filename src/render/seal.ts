/** Makes a finished theme of what Astro built: checks what it would serve, and frees it of the machine it was built on. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BASE_MARKER } from '#site/base-marker.ts';
import { rebase, wayToRoot } from '#site/rebase.ts';
import { findTemplates } from '#site/templates.ts';
import { noteTheme, type ThemeLocation } from './compiled-theme.ts';
import { generatorFingerprint } from './generator.ts';
import { themeDigest, type OwnCode } from './own-code.ts';

export interface SealOptions {
  /** The root of the package that holds the theme's sources. */
  readonly root: string;
  /** Holds `server/` and `client/`. */
  readonly folder: string;
  /** What the theme was compiled with beside its sources. */
  readonly own?: Pick<OwnCode, 'digest'> | undefined;
  /** Other folders whose paths Astro may have written down. */
  readonly scratch?: readonly string[];
}

export function sealTheme({ root, folder, own, scratch = [] }: SealOptions): ThemeLocation {
  const client = join(folder, 'client');
  sealPages(client);
  forgetPaths(join(folder, 'server'), [...scratch, folder, root]);
  const templates = findTemplates(root).map(({ name }) => name);
  return noteTheme(folder, { digest: themeDigest(generatorFingerprint(root), own), templates });
}

/** The same for the folder that is served, with pages of an adopter's own in it. */
export function sealPages(client: string): void {
  refuseMarker(client);
  rebasePages(client);
}

/** Pages are given their root one by one; scripts and stylesheets are the same for all of them and cannot be. */
function refuseMarker(client: string): void {
  const marked = filesIn(client, /\.(css|js)$/).find((file) => readFileSync(file, 'utf8').includes(BASE_MARKER));
  if (marked === undefined) return;
  throw new Error(
    `Unexpected site root \`${BASE_MARKER}\` in \`${marked}\`, expected relative addresses only. ` +
      'A script finds the root in the page: print it there as a `data-` attribute.',
  );
}

/** Pages of an adopter's own, which Astro has rendered already. */
function rebasePages(client: string): void {
  for (const file of filesIn(client, /\.html$/)) {
    const path = `/${relative(client, file).split(sep).join('/')}`;
    writeFileSync(file, rebase(readFileSync(file, 'utf8'), wayToRoot(path)));
  }
}

/** Astro writes absolute paths into its bundle; without them a theme has the same bytes wherever it is compiled. */
function forgetPaths(server: string, folders: readonly string[]): void {
  const paths = folders.map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''));
  for (const file of filesIn(server, /\.mjs$/)) {
    let text = readFileSync(file, 'utf8');
    for (const path of paths) {
      text = text.replaceAll(pathToFileURL(path).href, 'file:///theme').replaceAll(path, '/theme');
    }
    writeFileSync(file, text);
  }
}

function filesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
