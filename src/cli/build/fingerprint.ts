/** Recognises an unchanged build before anything heavy is imported: only Node's own modules here. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Visibility } from '#model/playbook.ts';
import type { Checkout } from '#source/git.ts';
import type { FoundFile } from './files-below.ts';

/** What a build depends on beside the bytes of its inputs. */
export interface BuildSettings {
  readonly content: string;
  /** Where the repository stands: pages tell what it remembers. */
  readonly checkout: Checkout | undefined;
  readonly out: string;
  readonly base: string | undefined;
  /** The day that was asked for; without one the configuration or the calendar says it. */
  readonly askedDay: string | undefined;
  readonly visibility: Visibility;
  /** More warnings than this refuse the build. */
  readonly maxWarnings: number;
}

/** Of the generator itself: its code, its theme and its packages. */
export function generatorFingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['package.json', 'package-lock.json', 'src', 'public']) addTo(hash, join(root, name), root);
  return hash.digest('hex').slice(0, 16);
}

/** Of all that goes into a site: the same fingerprint means the same site. */
export function inputFingerprint(generator: string, settings: BuildSettings): string {
  const hash = createHash('sha256').update(JSON.stringify([generator, settings]));
  addTo(hash, settings.content, settings.content);
  return hash.digest('hex');
}

/** Of what was published, by the sizes and times of its files, so that a touched site is built anew. */
export function outputFingerprint(files: readonly FoundFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes, changed } of files) hash.update(`${path}\n${bytes}\n${changed}\n`);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string, root: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    const bytes = readFileSync(path);
    hash.update(`${relative(root, path).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
    return;
  }
  for (const item of readdirSync(path).toSorted()) {
    if (!item.startsWith('.') && item !== 'node_modules') addTo(hash, join(path, item), root);
  }
}
