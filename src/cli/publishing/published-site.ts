/** The site that the last build published, where it is still as it was, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_LIST } from '#source/not-content.ts';
import { digestOf } from './digest.ts';
import { filesBelow, type FoundFile } from './files-below.ts';
import { outputFingerprint } from './fingerprint.ts';
import { readLedger, writeLedger, type LedgerEntry } from './ledger.ts';
import { readSiteList } from './site-list.ts';

export interface PublishedSite {
  readonly entry: LedgerEntry;
  /** As they lie on the disk, by their path. */
  readonly files: ReadonlyMap<string, FoundFile>;
}

/** Undefined where the site is unknown or was changed by hand. */
export function publishedSite(cache: string, out: string): PublishedSite | undefined {
  const entry = readLedger(cache, out);
  if (entry === undefined) return undefined;
  const found = foundIn(out);
  const output = outputFingerprint(found);
  const files = new Map(found.map((file) => [file.path, file]));
  if (output === entry.output) return { entry, files };
  // A copied site, or one restored from a cache, has other metadata and may still be the same.
  if (!holdsItsContents(out, files, entry.contents)) return undefined;
  const moved = { ...entry, output };
  writeLedger(cache, out, moved);
  return { entry: moved, files };
}

function foundIn(out: string): readonly FoundFile[] {
  try {
    return filesBelow(out);
  } catch {
    return [];
  }
}

function holdsItsContents(out: string, files: ReadonlyMap<string, FoundFile>, contents: string): boolean {
  const read = readSiteList(out);
  if (read === undefined || digestOf(read.text) !== contents) return false;
  const { list } = read;
  if (files.size !== list.size + 1 || !files.has(SITE_LIST)) return false;
  try {
    return [...list].every(([path, digest]) => files.has(path) && digestOf(readFileSync(join(out, path))) === digest);
  } catch {
    return false;
  }
}
