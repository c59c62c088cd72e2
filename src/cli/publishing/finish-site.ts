/** Completes a site with the list of its files, each with the digest of what it holds, and takes its fingerprint once it is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '#model/printable.ts';
import { KnownError } from '#model/known-error.ts';
import { digestOf } from './digest.ts';
import { filesBelow, type FoundFile } from './files-below.ts';
import { outputFingerprint } from './fingerprint.ts';
import { readSiteList, writeSiteList } from './site-list.ts';

/** The site that files were linked from. */
export interface FormerSite {
  readonly folder: string;
  /** As they were before the build began. */
  readonly files: ReadonlyMap<string, FoundFile>;
}

/**
 * @returns the digest of the list
 * @throws KnownError where a file of the former site was changed after it had been looked at: the new site holds it too
 */
export function listSite(folder: string, files: readonly FoundFile[], former: FormerSite | undefined): string {
  const digests = former && readSiteList(former.folder)?.list;
  const list = new Map(
    files.map((file) => {
      const before = former?.files.get(file.path);
      const linked = before?.id === file.id ? before : undefined;
      if (linked && (linked.bytes !== file.bytes || linked.changed !== file.changed)) throw changedMeanwhile(file.path);
      const known = linked && digests?.get(file.path);
      return [file.path, known ?? digestOf(readFileSync(join(folder, file.path)))];
    }),
  );
  return digestOf(writeSiteList(folder, list));
}

/** Taken once the site is in place, because moving and linking change the metadata. Empty where a file is no longer what was built. */
export function publishedFingerprint(out: string, built: readonly FoundFile[]): string {
  const now = filesBelow(out);
  const changes = new Map(now.map(({ path, bytes, changed }) => [path, `${bytes} ${changed}`]));
  const isSame = built.every(({ path, bytes, changed }) => changes.get(path) === `${bytes} ${changed}`);
  return isSame ? outputFingerprint(now) : '';
}

function changedMeanwhile(path: string): KnownError {
  return new KnownError(
    `\`${printable(path)}\` of the published site was changed while the next one was built`,
    'Run the command again.',
  );
}
